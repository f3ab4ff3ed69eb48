package lyceum.round;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lyceum.shared.Refusal;
import lyceum.standing.Window;

/// Everybody knows beforehand: the window opens after the announcement and closes at least fourteen days after it, in
/// whole days of the community's zone.
record NoticeRule(Instant announced, ZoneId zone) {
    static final Duration NOTICE = Duration.ofDays(14);
    static final int LONGEST_DAYS = 366;

    /// What is done on the day of the announcement might have been done before it.
    LocalDate earliestFirst() {
        return LocalDate.ofInstant(announced, zone).plusDays(1);
    }

    LocalDate earliestLast() {
        var over = announced.plus(NOTICE);
        var day = LocalDate.ofInstant(over, zone);
        return start(day, zone).isBefore(over) ? day : day.minusDays(1);
    }

    void demand(Window window) {
        if (window.first().isBefore(earliestFirst())) throw new WindowOpensTooEarly(earliestFirst());
        if (window.last().isBefore(earliestLast())) throw new WindowClosesTooEarly(earliestLast());
    }

    static Window window(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) throw new WindowClosesTooEarly(first);
        if (ChronoUnit.DAYS.between(first, last) + 1 > LONGEST_DAYS)
            throw new WindowIsTooLong(first.plusDays(LONGEST_DAYS - 1));
        return new Window(first, last);
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The moment at which the window has closed.
    static Instant close(Window window, ZoneId zone) {
        return start(window.last().plusDays(1), zone);
    }

    private abstract static class AtADay extends Refusal {
        private final String field;

        AtADay(String field, LocalDate nearest) {
            super(nearest);
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }

    public static final class WindowOpensTooEarly extends AtADay {
        WindowOpensTooEarly(LocalDate earliest) {
            super("first", earliest);
        }
    }

    public static final class WindowClosesTooEarly extends AtADay {
        WindowClosesTooEarly(LocalDate earliest) {
            super("last", earliest);
        }
    }

    public static final class WindowIsTooLong extends AtADay {
        WindowIsTooLong(LocalDate latest) {
            super("last", latest);
        }
    }
}
