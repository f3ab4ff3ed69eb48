package lyceum.round;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A step that was done, or could not be done any more.
/// @param by null where the clock did it
public record RoundHistory(
        RoundStep step,
        Instant at,
        boolean missed,
        @Nullable PersonId by) {}
