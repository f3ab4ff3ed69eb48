package lyceum.live;

import java.time.Instant;
import lyceum.friday.ShareId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A question from the audience, as it is read.
/// @param group through which its asker came; null where there is none
/// @param name null where the asker is erased
public record Asked(
        AskedId id,
        ShareId share,
        @Nullable GroupId group,
        PersonId asker,
        @Nullable String name,
        String text,
        State state,
        int votes,
        Instant at) {
    public enum State {
        OPEN,
        /// The host has chosen it: it is answered next.
        PICKED,
        ANSWERED,
        /// Nobody but the hosts sees it any more.
        ASIDE
    }

    Asked by(@Nullable String known) {
        return new Asked(id, share, group, asker, known, text, state, votes, at);
    }
}
