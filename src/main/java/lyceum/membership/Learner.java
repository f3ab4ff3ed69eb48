package lyceum.membership;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody with a ticket of a cohort.
/// @param until when access ended; null while it runs: then one takes part
public record Learner(PersonId person, @Nullable Instant until) {
    public boolean isRunning() {
        return until == null;
    }

    /// Whose access has ended keeps what was open to learners by then, and gets nothing new.
    public boolean isEntitledTo(Instant opened) {
        return until == null || opened.isBefore(until);
    }
}
