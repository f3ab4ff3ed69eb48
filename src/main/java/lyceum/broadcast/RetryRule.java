package lyceum.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When what failed is tried again by itself: soon at first, then at longer intervals, and after that only by hand.
/// What
/// cannot mend itself is not tried again.
final class RetryRule {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private RetryRule() {}

    /// @param tries that have failed, this one too
    static @Nullable Instant again(Delivery.Why why, int tries, Instant now) {
        return why != Delivery.Why.UNEXPECTED || tries > PAUSES.size() ? null : now.plus(PAUSES.get(tries - 1));
    }
}
