package lyceum.discount;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Codes are short, so guessing them is slowed: so many wrong ones a person in a while. Kept by each node in a bounded
/// memory.
@Component
class Guesses {
    static final int MOST = 10;
    static final Duration WHILE = Duration.ofMinutes(15);

    private record Wrong(int times, Instant until) {}

    private final Cache<PersonId, Wrong> wrong =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(WHILE).build();
    private final Clock clock;

    Guesses(Clock clock) {
        this.clock = clock;
    }

    void demandPatience(PersonId by) {
        var seen = wrong.getIfPresent(by);
        if (seen != null && seen.times() >= MOST && clock.instant().isBefore(seen.until())) throw new TooManyCodes();
    }

    void wrong(PersonId by) {
        var now = clock.instant();
        wrong.asMap()
                .merge(
                        by,
                        new Wrong(1, now.plus(WHILE)),
                        (seen, first) ->
                                now.isBefore(seen.until()) ? new Wrong(seen.times() + 1, seen.until()) : first);
    }
}
