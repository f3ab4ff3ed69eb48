package lyceum.assignment;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody with a ticket of a cohort.
/// @param until when access ended; null while it runs: then work can be handed in
record Learner(PersonId person, @Nullable Instant until) {
    boolean isRunning() {
        return until == null;
    }

    /// Whose access has ended keeps what was there until then.
    boolean sees(Assignment one) {
        return one.published() && (until == null || one.opens().isBefore(until));
    }
}
