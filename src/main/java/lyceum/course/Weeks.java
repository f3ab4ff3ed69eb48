package lyceum.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The weeks of a cohort, counted from its first day.
/// @param all from the first day to the last, a week that is cut short counted whole
/// @param now the week of today; 0 before the first day, one more than all after the last
public record Weeks(int all, int now) {
    private static final int DAYS = 7;

    public Weeks {
        if (all < 1 || now < 0 || now > all + 1) throw new IllegalArgumentException("Week " + now + " of " + all);
    }

    public static Weeks of(CohortTerms terms, LocalDate today) {
        int all = (int) ChronoUnit.DAYS.between(terms.firstDay(), terms.lastDay()) / DAYS + 1;
        if (today.isBefore(terms.firstDay())) return new Weeks(all, 0);
        if (today.isAfter(terms.lastDay())) return new Weeks(all, all + 1);
        return new Weeks(all, (int) ChronoUnit.DAYS.between(terms.firstDay(), today) / DAYS + 1);
    }

    public boolean haveBegun() {
        return now > 0;
    }

    public boolean areOver() {
        return now > all;
    }
}
