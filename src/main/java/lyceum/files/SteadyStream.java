package lyceum.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// What comes in, as long as it keeps coming: whoever sends a byte now and then would hold a thread for days.
final class SteadyStream extends FilterInputStream {
    /// A network may be away for as long as this in all.
    static final Duration PATIENCE = Duration.ofMinutes(1);

    /// On the average since the patience ended; the slowest telephone does better.
    static final long BYTES_A_SECOND = 4L << 10;

    private final Clock clock;
    private final Instant patientUntil;
    private long came;

    SteadyStream(InputStream body, Clock clock) {
        super(body);
        this.clock = clock;
        this.patientUntil = clock.instant().plus(PATIENCE);
    }

    @Override
    public int read() throws IOException {
        int got = super.read();
        if (got >= 0) count(1);
        return got;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int got = super.read(into, from, most);
        if (got >= 0) count(got);
        return got;
    }

    private void count(int more) {
        came += more;
        long seconds = Duration.between(patientUntil, clock.instant()).toSeconds();
        if (came < seconds * BYTES_A_SECOND) throw new FileComesTooSlowly(BYTES_A_SECOND >> 10);
    }
}
