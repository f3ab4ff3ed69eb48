package lyceum.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.friday.DayOff;
import lyceum.friday.Evenings;
import lyceum.friday.Fridays;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HolidaysTest {
    private static final String SPRING = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//a//b//EN
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20270205
            DTEND;VALUE=DATE:20270207
            SUMMARY:春节
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Autowired
    Holidays holidays;

    @Autowired
    Fridays fridays;

    @Autowired
    Evenings evenings;

    @Autowired
    FakeClock clock;

    Evenings.Set set;

    @BeforeEach
    void a_community_that_meets_on_fridays() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
    }

    @Test
    void holidays_are_looked_at_first_and_those_that_were_chosen_are_kept() {
        var friday = LocalDate.of(2027, 2, 5);

        var found = holidays.look(set.clara(), set.community(), file(SPRING));

        assertThat(found)
                .containsExactly(
                        new Holiday(friday, "春节", true, false), new Holiday(friday.plusDays(1), "春节", false, false));
        assertThat(fridays.daysOff(set.clara(), set.community(), Evenings.FIRST, 52))
                .isEmpty();

        holidays.keep(set.clara(), set.community(), List.of(found.getFirst()), "放假");

        assertThat(fridays.daysOff(set.clara(), set.community(), Evenings.FIRST, 52))
                .containsExactly(new DayOff(friday, "春节"));
        assertThat(holidays.look(set.clara(), set.community(), file(SPRING))
                        .getFirst()
                        .known())
                .isTrue();
    }

    @Test
    void only_whoever_keeps_the_fridays_brings_a_file_and_not_any() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> holidays.look(set.ada(), set.community(), file(SPRING)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> holidays.keep(set.ada(), set.community(), List.of(), "放假"));
        assertThatExceptionOfType(CalendarIsTooLarge.class)
                .isThrownBy(() -> holidays.look(set.clara(), set.community(), file(" ".repeat(600 << 10))));
        assertThatExceptionOfType(NoDaysInIt.class)
                .isThrownBy(() -> holidays.look(
                        set.clara(),
                        set.community(),
                        file(SPRING.replace("20270205", "20200205").replace("20270207", "20200207"))));
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
