package lyceum.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// How often one may try. Guessing is slowed for an address and for an account together with an address, so that
/// whoever attacks an account does not lock its person out; only a crowd of addresses closes an account's password, and
/// then the one-time link still opens. Kept by each node in a bounded memory.
@Component
class Limits {
    /// What is limited, how many at once, and in what time as many come back.
    enum Limit {
        /// Wrong passwords from one address: a school behind one router has some, a stuffing run has thousands.
        GUESSES_FROM_ADDRESS(40, Duration.ofMinutes(15)),
        GUESSES_AT_ACCOUNT_FROM_ADDRESS(8, Duration.ofMinutes(15)),
        GUESSES_AT_ACCOUNT(60, Duration.ofHours(1)),
        LETTERS_FROM_ADDRESS(30, Duration.ofMinutes(30)),
        LETTERS_TO_MAILBOX(5, Duration.ofMinutes(30)),
        LINKS_FROM_ADDRESS(120, Duration.ofMinutes(15));

        private final int most;
        private final Duration back;

        Limit(int most, Duration back) {
            this.most = most;
            this.back = back;
        }
    }

    private record Key(Limit limit, String whose) {}

    private static final int MOST_REMEMBERED = 200_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final TimeMeter time;

    Limits(Clock clock) {
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

    /// Takes one try; false if there is none left.
    boolean allows(Limit limit, String whose) {
        return bucket(limit, whose).tryConsume(1);
    }

    /// The try was none: the password was right.
    void giveBack(Limit limit, String whose) {
        bucket(limit, whose).addTokens(1);
    }

    private Bucket bucket(Limit limit, String whose) {
        return buckets.get(
                new Key(limit, whose),
                fresh -> Bucket.builder()
                        .addLimit(band -> band.capacity(limit.most).refillGreedy(limit.most, limit.back))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /// One household: an IPv4 address, or the 64 bits of an IPv6 network.
    static String household(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length != 16) return address;
            return java.util.HexFormat.of().formatHex(bytes, 0, 8);
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
