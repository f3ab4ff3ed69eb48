package lyceum.friday;

import java.time.Instant;
import java.util.Optional;
import lyceum.group.Seat;
import org.jspecify.annotations.Nullable;

/// How much of a share somebody sees; the most comes first.
public enum Sight {
    ALL,
    /// Its title and what it was about: for whoever came later.
    PREVIEW;

    /// @param ended null while it is not over
    static Optional<Sight> from(Seat seat, Instant start, @Nullable Instant ended) {
        var until = seat.until();
        if (until != null && !start.isBefore(until)) return Optional.empty();
        return Optional.of(ended != null && seat.since().isAfter(ended) ? PREVIEW : ALL);
    }
}
