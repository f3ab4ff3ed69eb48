package lyceum.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// How often a calendar may be read: programs that ask all the time are slowed, and so is whoever guesses. Kept by each
/// node in a bounded memory.
@Component
class Readings {
    private static final int OF_ONE = 60;
    private static final int WRONG_FROM_ADDRESS = 60;
    private static final Duration BACK = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(BACK)
            .build();
    private final TimeMeter time;

    Readings(Clock clock) {
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /// Refuses with [TooManyReadings].
    void demand(AddressRows.Whose whose) {
        if (!bucket("of " + whose, OF_ONE).tryConsume(1)) throw new TooManyReadings(BACK.toMinutes());
    }

    /// Whether that address may still try others.
    boolean mayGuess(String from) {
        return bucket("from " + from, WRONG_FROM_ADDRESS).getAvailableTokens() > 0;
    }

    void guessed(String from) {
        bucket("from " + from, WRONG_FROM_ADDRESS).tryConsume(1);
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(
                key,
                fresh -> Bucket.builder()
                        .addLimit(band -> band.capacity(most).refillGreedy(most, BACK))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
