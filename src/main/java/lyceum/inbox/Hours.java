package lyceum.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// When letters rest, and when those come that gather several things: full hours of the person's own zone.
/// @param quietFrom the same as quietUntil where there are no quiet hours
public record Hours(int quietFrom, int quietUntil, int digestAt) {
    public static final Hours USUAL = new Hours(22, 8, 8);
    public static final DayOfWeek WEEKLY_ON = DayOfWeek.MONDAY;

    public Hours {
        for (int hour : new int[] {quietFrom, quietUntil, digestAt})
            if (hour < 0 || hour > 23) throw new IllegalArgumentException("An hour of a day: " + hour);
    }

    boolean isQuiet(Instant now, ZoneId zone) {
        int hour = now.atZone(zone).getHour();
        return quietFrom <= quietUntil
                ? quietFrom <= hour && hour < quietUntil
                : quietFrom <= hour || hour < quietUntil;
    }

    /// The same moment, or the end of the quiet hours it falls into.
    Instant awake(Instant moment, ZoneId zone) {
        if (!isQuiet(moment, zone)) return moment;
        var local = moment.atZone(zone);
        var end = local.toLocalDate().atTime(LocalTime.of(quietUntil, 0)).atZone(zone);
        if (!end.isAfter(local))
            end = local.toLocalDate()
                    .plusDays(1)
                    .atTime(LocalTime.of(quietUntil, 0))
                    .atZone(zone);
        return end.toInstant();
    }

    /// When the next letter of that rhythm comes.
    Instant next(Rhythm rhythm, Instant now, ZoneId zone) {
        if (rhythm == Rhythm.AT_ONCE) return awake(now, zone);
        var local = now.atZone(zone);
        var day = local.toLocalDate();
        if (rhythm == Rhythm.WEEKLY) day = day.with(TemporalAdjusters.nextOrSame(WEEKLY_ON));
        var moment = day.atTime(LocalTime.of(digestAt, 0)).atZone(zone);
        if (!moment.isAfter(local))
            moment = day.plusDays(rhythm == Rhythm.WEEKLY ? 7 : 1)
                    .atTime(LocalTime.of(digestAt, 0))
                    .atZone(zone);
        return awake(moment.toInstant(), zone);
    }
}
