package lyceum.review;

import java.time.Instant;
import lyceum.assignment.AssignmentId;
import lyceum.shared.PersonId;

/// A core member was asked to read the works of an assignment.
public record ReviewInvited(
        ReviewInvitationId invitation, AssignmentId assignment, PersonId person, PersonId by, Instant at) {}
