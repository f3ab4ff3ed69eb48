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

    /// Whoever came later sees a preview, or all where the community opens past shares to later members; whoever has
    /// left keeps what they could see then.
    /// @param ended null while it is not over
    /// @param opened to later members
    static Optional<Sight> from(Seat seat, Instant start, @Nullable Instant ended, boolean opened) {
        var until = seat.until();
        if (until != null && !start.isBefore(until)) return Optional.empty();
        boolean later = ended != null && seat.since().isAfter(ended);
        return Optional.of(later && !(opened && until == null) ? PREVIEW : ALL);
    }
}
