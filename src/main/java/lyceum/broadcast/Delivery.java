package lyceum.broadcast;

import java.time.Instant;
import lyceum.channel.PostId;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// What has become of a broadcast in one group.
/// @param why it failed; null unless it did
/// @param tries that failed, since somebody said to send it
/// @param againAt when it is tried again by itself; null where it is not
/// @param post as which it stands there; null before
/// @param edition whose words stand there
/// @param changedAt when it came to this state
public record Delivery(
        BroadcastId broadcast,
        GroupId group,
        State state,
        @Nullable Why why,
        int tries,
        @Nullable Instant againAt,
        @Nullable PostId post,
        int edition,
        Instant changedAt) {
    public enum State {
        WAITING,
        SENT,
        FAILED,
        /// It was withdrawn, whether it had come there or not.
        TAKEN_BACK
    }

    public enum Why {
        /// That group is no more.
        GONE,
        /// Whoever sent it may not announce there any more.
        SENDER,
        UNEXPECTED
    }
}
