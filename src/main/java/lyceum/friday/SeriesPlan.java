package lyceum.friday;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.broadcast.BroadcastPlan;
import lyceum.shared.GroupId;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// When a community meets, and who is told.
/// @param link where it meets, if it is not the portal itself; empty otherwise
/// @param lastDay of the season; null while it has no end
/// @param audience the groups that are told; empty stands for every group that there is when it is told
public record SeriesPlan(
        DayOfWeek weekday,
        LocalTime time,
        ZoneId zone,
        int minutes,
        String link,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<GroupId> audience) {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;
    public static final int USUAL_MINUTES = 60;
    public static final LocalTime USUAL_TIME = LocalTime.of(20, 0);
    static final TextLimit LINK = TextLimit.optional("link", 500);

    public SeriesPlan {
        audience = Set.copyOf(audience);
    }

    /// Fridays at eight in the evening.
    public static SeriesPlan usual(ZoneId zone, LocalDate firstDay) {
        return new SeriesPlan(DayOfWeek.FRIDAY, USUAL_TIME, zone, USUAL_MINUTES, "", firstDay, null, Set.of());
    }

    SeriesPlan checked() {
        if (minutes < SHORTEST || minutes > LONGEST) throw new ShareLengthOutOfRange(SHORTEST, LONGEST);
        if (lastDay != null && lastDay.isBefore(firstDay)) throw new SeasonEndsTooEarly(firstDay);
        return new SeriesPlan(weekday, time, zone, minutes, place(link), firstDay, lastDay, audience);
    }

    static String place(String link) {
        var clean = LINK.check(link);
        if (!clean.isEmpty() && !clean.matches("https://[^\\s\"<>]+")) throw new NotAMeetingLink();
        return clean;
    }

    /// The days of the season from that one on, exceptions among them; endless while the season is.
    public Stream<LocalDate> days(LocalDate from) {
        var first = (from.isBefore(firstDay) ? firstDay : from).with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.iterate(first, day -> lastDay == null || !day.isAfter(lastDay), day -> day.plusWeeks(1));
    }

    public boolean isADay(LocalDate day) {
        return days(day).findFirst().filter(day::equals).isPresent();
    }

    /// On a day whose clocks skip that time it begins as much later.
    public Instant start(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    LeadTime leadTime() {
        return new LeadTime(zone);
    }

    /// @param groups none for all that there are
    static boolean tells(Set<GroupId> groups, GroupId group) {
        return groups.isEmpty() || groups.contains(group);
    }

    /// @param told the groups that know of it already, none for all; null before anybody does
    BroadcastPlan telling(@Nullable Set<GroupId> told, String text) {
        var groups = told == null ? audience : told;
        return groups.isEmpty() ? BroadcastPlan.toAll(text) : BroadcastPlan.toGroups(text, groups);
    }
}
