package lyceum.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// On how many days somebody sat at the table and was not on leave.
public final class Attendance {
    /// @param last null while it has not ended
    public record Span(LocalDate first, @Nullable LocalDate last) {}

    private Attendance() {}

    public static int daysPresent(LocalDate first, LocalDate last, List<Span> seated, List<Span> away) {
        int window = Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
        if (window <= 0) return 0;
        var there = days(first, window, seated);
        there.andNot(days(first, window, away));
        return there.cardinality();
    }

    private static BitSet days(LocalDate first, int window, List<Span> spans) {
        var days = new BitSet(window);
        for (var span : spans) {
            long from = Math.max(0, ChronoUnit.DAYS.between(first, span.first()));
            long until =
                    span.last() == null ? window : Math.min(window, ChronoUnit.DAYS.between(first, span.last()) + 1);
            if (from < until) days.set(Math.toIntExact(from), Math.toIntExact(until));
        }
        return days;
    }
}
