package lyceum.review;

import java.time.Instant;
import lyceum.assignment.AssignmentId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A core member is asked to read the works of one assignment; while it is accepted and not over, they do.
public record ReviewInvitation(
        ReviewInvitationId id,
        AssignmentId assignment,
        CommunityId community,
        PersonId person,
        PersonId by,
        Instant at,
        @Nullable Instant acceptedAt) {
    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
