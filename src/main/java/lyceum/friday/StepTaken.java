package lyceum.friday;

import java.time.Instant;
import lyceum.broadcast.BroadcastId;
import org.jspecify.annotations.Nullable;

/// A step in the history of a share.
/// @param id of what was told because of it
/// @param broadcast what carried it to the groups; null where nothing did
public record StepTaken(
        long id,
        Step step,
        Instant dueAt,
        Instant doneAt,
        boolean missed,
        @Nullable BroadcastId broadcast) {}
