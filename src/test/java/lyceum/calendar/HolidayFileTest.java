package lyceum.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);

    @Test
    void whole_days_are_taken_with_their_names_and_those_of_each_year_come_back() {
        assertThat(days("""
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20270205
                DTEND;VALUE=DATE:20270208
                SUMMARY:春节
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20201001
                RRULE:FREQ=YEARLY
                SUMMARY:国庆
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTAMP:20260101T000000Z
                DTSTART:20270301T090000Z
                SUMMARY:开会
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20200101
                RRULE:FREQ=DAILY
                SUMMARY:每天
                END:VEVENT
                BEGIN:VEVENT
                UID:5
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260101
                SUMMARY:过去了
                END:VEVENT
                """))
                .containsExactly(
                        entry(LocalDate.of(2027, 2, 5), "春节"),
                        entry(LocalDate.of(2027, 2, 6), "春节"),
                        entry(LocalDate.of(2027, 2, 7), "春节"),
                        entry(LocalDate.of(2027, 10, 1), "国庆"),
                        entry(LocalDate.of(2028, 10, 1), "国庆"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "BEGIN:VCALENDAR",
                "<html></html>",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR"
            })
    void what_is_no_calendar_is_refused_in_words(String text) {
        assertThatExceptionOfType(NotACalendar.class)
                .isThrownBy(() -> HolidayFile.days(text, TODAY, TODAY.plusYears(2)));
    }

    @Test
    void a_file_with_too_many_entries_is_refused() {
        var one = "BEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nDTSTART;VALUE=DATE:20270205\nEND:VEVENT\n";

        assertThatExceptionOfType(CalendarIsTooLarge.class)
                .isThrownBy(() -> days(one.repeat(HolidayFile.MOST_EVENTS + 1)));
    }

    private static SortedMap<LocalDate, String> days(String events) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//a//b//EN\n" + events + "END:VCALENDAR\n";
        return HolidayFile.days(text.replace("\n", "\r\n"), TODAY, TODAY.plusYears(2));
    }
}
