package lyceum.assignment;

import lyceum.shared.PersonId;

/// A room downstream that lets people read the works of one assignment who are no staff of its cohort.
public interface InvitedReaders {
    /// Asked anew for each act: what was withdrawn is gone at once.
    boolean reads(PersonId reader, AssignmentId id);
}
