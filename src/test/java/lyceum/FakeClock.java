package lyceum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it. It begins on a Wednesday morning, 2027-01-06 09:00 in Shanghai.
public class FakeClock extends Clock {
    public static final Instant BEGINNING = Instant.parse("2027-01-06T01:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGINNING);

    public void passes(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    public void is(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
