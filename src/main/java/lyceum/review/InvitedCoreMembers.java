package lyceum.review;

import lyceum.assignment.AssignmentId;
import lyceum.assignment.InvitedReaders;
import lyceum.core.CoreGroups;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Reads whoever has accepted and still sits at the round table.
@Component
class InvitedCoreMembers implements InvitedReaders {
    private final InvitationRows rows;
    private final CoreGroups cores;

    InvitedCoreMembers(InvitationRows rows, CoreGroups cores) {
        this.rows = rows;
        this.cores = cores;
    }

    @Override
    public boolean reads(PersonId reader, AssignmentId id) {
        return rows.open(reader, id)
                .filter(ReviewInvitation::isAccepted)
                .filter(one -> cores.sitsIn(one.community(), reader))
                .isPresent();
    }
}
