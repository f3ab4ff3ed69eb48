package lyceum.standing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The days over which points count, both ends included, in the community's zone.
public record Window(LocalDate first, LocalDate last) {
    public Window {
        if (last.isBefore(first)) throw new IllegalArgumentException("A window ends after it begins: " + first);
    }

    /// So many days up to that one.
    static Window endingOn(LocalDate last, int days) {
        return new Window(last.minusDays(days - 1L), last);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /// As long as this one, and so many windows earlier.
    Window before(int windows) {
        return new Window(first.minusDays((long) windows * days()), last.minusDays((long) windows * days()));
    }
}
