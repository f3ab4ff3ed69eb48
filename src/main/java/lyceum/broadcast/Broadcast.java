package lyceum.broadcast;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A broadcast as staff read it.
/// @param sender under whose name it stands in the groups: who sent it, planned it, or tried again last
/// @param edition rises with each correction, from 1
/// @param sendAt when it is to be sent; null unless it is planned
/// @param sentAt when it was sent
public record Broadcast(
        BroadcastId id,
        CommunityId community,
        PersonId author,
        PersonId sender,
        BroadcastPlan plan,
        int edition,
        State state,
        Instant writtenAt,
        @Nullable Instant sendAt,
        @Nullable Instant sentAt) {
    public enum State {
        DRAFT,
        SCHEDULED,
        /// Some groups wait, or are tried again.
        SENDING,
        /// Nothing is tried by itself any more, and some groups do not have it.
        PARTLY,
        SENT,
        WITHDRAWN;

        /// Whether it can still be changed as a whole, with its groups.
        public boolean isUnsent() {
            return this == DRAFT || this == SCHEDULED;
        }

        /// Whether it stands in groups, or is on its way there.
        public boolean isOut() {
            return this == SENDING || this == PARTLY || this == SENT;
        }
    }
}
