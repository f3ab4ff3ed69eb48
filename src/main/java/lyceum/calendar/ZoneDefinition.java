package lyceum.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.jspecify.annotations.Nullable;

/// The rules of a zone as far as a file needs them, drawn from those by which the portal itself counts: whoever reads
/// the file comes to the same moments, whatever their own tables say.
final class ZoneDefinition {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final Duration AROUND = Duration.ofDays(1);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private ZoneDefinition() {}

    static VTimeZone of(ZoneId zone, Instant from, Instant until) {
        var first = from.minus(AROUND);
        var changes = new ArrayList<ZoneOffsetTransition>();
        for (var next = zone.getRules().nextTransition(first);
                next != null && next.getInstant().isBefore(until.plus(AROUND));
                next = zone.getRules().nextTransition(next.getInstant())) changes.add(next);
        return new VTimeZone(
                new PropertyList(List.<Property>of(new TzId(zone.getId()))),
                new ComponentList<>(observances(zone, first, changes)));
    }

    private static List<Observance> observances(ZoneId zone, Instant first, List<ZoneOffsetTransition> changes) {
        var rules = zone.getRules();
        if (changes.isEmpty()) {
            var offset = rules.getOffset(first);
            return List.of(new Standard(new PropertyList(about(LONG_AGO, offset, offset, zone, first))));
        }
        var yearly = yearly(zone, first);
        if (yearly != null) return yearly;
        var parts = new ArrayList<Observance>();
        var before = rules.previousTransition(first);
        if (before != null) parts.add(part(zone, before, null));
        for (var one : changes) parts.add(part(zone, one, null));
        return parts;
    }

    /// As most programs know it: what comes back each year on the same Sunday. Null where that zone has no such law, or
    /// its change falls on another day there than the law names.
    private static @Nullable List<Observance> yearly(ZoneId zone, Instant first) {
        var rules = zone.getRules();
        var law = rules.getTransitionRules();
        var written = rules.getTransitions();
        int year = first.atZone(zone).getYear() - 1;
        if (law.isEmpty() || written.getLast().getDateTimeBefore().getYear() >= year) return null;
        var parts = new ArrayList<Observance>();
        for (var one : law) {
            var change = one.createTransition(year);
            var day = one.getDayOfMonthIndicator();
            boolean counts = day == -1 || (day > 0 && day % 7 == 1);
            if (!counts || change.getDateTimeBefore().getDayOfWeek() != one.getDayOfWeek()) return null;
            var week = day == -1 ? -1 : day / 7 + 1;
            var name = one.getDayOfWeek().name().substring(0, 2);
            parts.add(part(zone, change, "FREQ=YEARLY;BYMONTH=" + one.getMonth().getValue() + ";BYDAY=" + week + name));
        }
        return parts;
    }

    private static Observance part(ZoneId zone, ZoneOffsetTransition change, @Nullable String eachYear) {
        var about = about(
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                zone,
                change.getInstant());
        if (eachYear != null) about.add(new RRule<>(eachYear));
        var all = new PropertyList(about);
        return zone.getRules().isDaylightSavings(change.getInstant()) ? new Daylight(all) : new Standard(all);
    }

    private static List<Property> about(
            LocalDateTime start, ZoneOffset before, ZoneOffset after, ZoneId zone, Instant within) {
        return new ArrayList<>(List.of(
                new DtStart<>(start),
                new TzOffsetFrom(before),
                new TzOffsetTo(after),
                new TzName(NAME.format(within.atZone(zone)))));
    }
}
