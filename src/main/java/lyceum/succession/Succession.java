package lyceum.succession;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.Window;
import org.jspecify.annotations.Nullable;

/// Free seats go to those who stand, in order of their standing over that window under that version of the policy (递补).
/// @param lot which lot orders those of equal standing
/// @param inWhoseName the owner who hears the answers
/// @param by null where a round began it
/// @param ending null while it runs
public record Succession(
        SuccessionId id,
        GroupId group,
        CommunityId community,
        Window window,
        int policyVersion,
        int lot,
        PersonId inWhoseName,
        @Nullable PersonId by,
        Instant begunAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending) {
    public boolean isRunning() {
        return ending == null;
    }
}
