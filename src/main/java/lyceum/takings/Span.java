package lyceum.takings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Which time is looked at, and in what steps; it stands in the address. Days and months are the community's.
public enum Span {
    DAYS(30),
    MONTHS(12),
    YEARS(5);

    private final int steps;

    Span(int steps) {
        this.steps = steps;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Span of(String text) {
        return Arrays.stream(values())
                .filter(span -> span.text().equals(text))
                .findFirst()
                .orElse(DAYS);
    }

    /// The first day of each step, the oldest first; the last is the one of today.
    List<LocalDate> starts(LocalDate today) {
        var last = start(today);
        return IntStream.iterate(steps - 1, ago -> ago >= 0, ago -> ago - 1)
                .mapToObj(ago -> before(last, ago))
                .toList();
    }

    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
        };
    }

    Instant from(LocalDate today, ZoneId zone) {
        return starts(today).getFirst().atStartOfDay(zone).toInstant();
    }

    private LocalDate before(LocalDate start, int ago) {
        return switch (this) {
            case DAYS -> start.minusDays(ago);
            case MONTHS -> start.minusMonths(ago);
            case YEARS -> start.minusYears(ago);
        };
    }
}
