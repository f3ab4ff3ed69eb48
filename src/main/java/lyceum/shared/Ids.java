package lyceum.shared;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// Makes ids that rise with time: 41 bits of milliseconds, 10 of the node, 12 of a count within the millisecond.
/// Two nodes that drew the same 10 bits could only collide within one millisecond, and then a primary key says no.
public final class Ids {
    private static final long EPOCH = 1_735_689_600_000L; // 2025-01-01T00:00Z
    private static final int COUNTED = 12;

    private final Clock clock;
    private final long node;
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock, RandomGenerator chance) {
        this.clock = clock;
        this.node = chance.nextLong(1 << 10);
    }

    public long next() {
        long now = Math.max(1, clock.millis() - EPOCH) << COUNTED;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long millis = tick >>> COUNTED;
        return millis << 10 + COUNTED | node << COUNTED | tick & (1 << COUNTED) - 1;
    }
}
