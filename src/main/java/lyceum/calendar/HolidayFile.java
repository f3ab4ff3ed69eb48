package lyceum.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/// The whole days of a calendar file between two days, with what they are called. What has a time of the day is no
/// holiday; of what repeats only that of each year is understood.
final class HolidayFile {
    static final int MOST_EVENTS = 2_000;
    private static final int LONGEST_DAYS = 60;
    private static final int LONGEST_NAME = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private HolidayFile() {}

    static SortedMap<LocalDate, String> days(String text, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, String>();
        var events = read(text).getComponents().stream()
                .filter(one -> one.getName().equals(Component.VEVENT))
                .toList();
        if (events.size() > MOST_EVENTS) throw new CalendarIsTooLarge(Holidays.MOST_KILOBYTES, MOST_EVENTS);
        for (var event : events) add(days, event, from, until);
        return days;
    }

    /// The library answers nonsense in many ways.
    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException | RuntimeException nonsense) {
            throw new NotACalendar();
        }
    }

    private static void add(
            SortedMap<LocalDate, String> days, CalendarComponent event, LocalDate from, LocalDate until) {
        var start = day(event, Property.DTSTART).orElse(null);
        if (start == null || cancelled(event)) return;
        var end = day(event, Property.DTEND).filter(start::isBefore).orElse(start.plusDays(1));
        if (end.isAfter(start.plusDays(LONGEST_DAYS))) return;
        var name = name(event);
        var rule = value(event, Property.RRULE);
        if (rule.isEmpty()) put(days, start, end, name, from, until);
        else if (rule.get().toUpperCase(Locale.ROOT).matches("FREQ=YEARLY(;INTERVAL=1)?"))
            for (int year = from.getYear() - 1; year <= until.getYear(); year++) {
                int later = year - start.getYear();
                if (later >= 0) put(days, start.plusYears(later), end.plusYears(later), name, from, until);
            }
    }

    private static void put(
            SortedMap<LocalDate, String> days,
            LocalDate start,
            LocalDate end,
            String name,
            LocalDate from,
            LocalDate until) {
        for (var day = start; day.isBefore(end); day = day.plusDays(1))
            if (!day.isBefore(from) && day.isBefore(until)) days.putIfAbsent(day, name);
    }

    private static boolean cancelled(CalendarComponent event) {
        return value(event, Property.STATUS).filter("CANCELLED"::equals).isPresent();
    }

    private static Optional<LocalDate> day(CalendarComponent event, String property) {
        return value(event, property).filter(text -> text.matches("[0-9]{8}")).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text, DAY));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        });
    }

    private static String name(CalendarComponent event) {
        var name = value(event, Property.SUMMARY)
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static Optional<String> value(CalendarComponent event, String property) {
        return event.getProperty(property).map(one -> one.getValue());
    }
}
