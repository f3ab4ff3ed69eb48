package lyceum.friday;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The two-day rule. A notice stands at least 48 hours before the start and on the second calendar day before it or
/// earlier: hours alone would call Thursday 00:30 early enough for Friday 23:30 when a night has an hour more, and days
/// alone would call Wednesday 23:59 early enough for Friday 00:01.
/// @param zone in which days are counted
record LeadTime(ZoneId zone) {
    static final Duration LEAST = Duration.ofHours(48);
    static final int LEAST_DAYS = 2;
    private static final int AUTOMATIC_DAYS = 3;
    private static final LocalTime AUTOMATIC_AT = LocalTime.of(20, 0);
    private static final int STEP_MINUTES = 15;

    boolean allows(Instant notice, Instant start) {
        return !notice.plus(LEAST).isAfter(start)
                && !day(notice).isAfter(day(start).minusDays(LEAST_DAYS));
    }

    void demand(Instant notice, Instant start) {
        if (!allows(notice, start))
            throw new TooLateForNotice(nearestStart(notice).atZone(zone));
    }

    /// The first moment for which a notice given then is early enough.
    Instant earliestStart(Instant notice) {
        var byHours = notice.plus(LEAST);
        var byDays = day(notice).plusDays(LEAST_DAYS).atStartOfDay(zone).toInstant();
        return byHours.isAfter(byDays) ? byHours : byDays;
    }

    /// The same as people write times: the next full quarter of an hour.
    Instant nearestStart(Instant notice) {
        var earliest = earliestStart(notice);
        var minute = earliest.truncatedTo(ChronoUnit.MINUTES);
        if (minute.isBefore(earliest)) minute = minute.plus(1, ChronoUnit.MINUTES);
        int over = minute.atZone(zone).getMinute() % STEP_MINUTES;
        return over == 0 ? minute : minute.plus(STEP_MINUTES - over, ChronoUnit.MINUTES);
    }

    /// When the notice goes by itself.
    Instant automaticNotice(Instant start) {
        return day(start)
                .minusDays(AUTOMATIC_DAYS)
                .atTime(AUTOMATIC_AT)
                .atZone(zone)
                .toInstant();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
