package lyceum.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    /// A whole year of evenings in each zone; half past two is not there once a year in Berlin and twice there.
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 20:00",
        "Europe/Berlin, 20:00",
        "Europe/Berlin, 02:30",
        "America/New_York, 01:30",
        "Australia/Lord_Howe, 20:00",
        "Europe/Dublin, 20:00",
        "America/Nuuk, 20:00",
        "America/Sao_Paulo, 20:00",
        "Asia/Kathmandu, 20:00",
        "UTC, 20:00"
    })
    void whoever_reads_the_file_comes_to_the_same_moments_by_its_own_rules(String zone, LocalTime time)
            throws Exception {
        var page = new CalendarFile("周五分享");
        var first = LocalDate.of(2027, 1, 3);
        for (int week = 0; week < 52; week++) page.add(evening(first.plusWeeks(week), time, ZoneId.of(zone), week));

        var read = read(page.text());

        assertThat(read.validate(true).getEntries()).isEmpty();
        assertThat(read.getComponents(Component.VEVENT)).hasSize(52);
        var rules = (VTimeZone) read.getComponents(Component.VTIMEZONE).getFirst();
        for (int week = 0; week < 52; week++) {
            var local = start(page.text(), zone, week);
            var offset = ((TzOffsetTo) rules.getApplicableObservance(local.toInstant(ZoneOffset.UTC))
                            .getRequiredProperty(Property.TZOFFSETTO))
                    .getOffset();
            var meant = first.plusWeeks(week).atTime(time).atZone(ZoneId.of(zone));
            assertThat(local).isEqualTo(meant.toLocalDateTime());
            if (time.getHour() == 20) assertThat(local.toInstant(offset)).isEqualTo(meant.toInstant());
        }
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() throws Exception {
        var title = "一页纸讲清一件事，🌕再讲一遍；逗号,分号; 反斜杠\\ 都在".repeat(4);
        var page = new CalendarFile("周五分享");
        page.add(new Evening(
                "a@lyceum",
                3,
                Evening.Status.CANCELLED,
                Instant.parse("2027-01-15T12:00:00Z"),
                Duration.ofMinutes(60),
                ZoneId.of("Asia/Shanghai"),
                title,
                "第一行\n第二行",
                URI.create("https://lyceum.example/fridays/1/2"),
                URI.create("https://meet.example/abc"),
                Instant.parse("2027-01-06T02:00:00Z")));

        var text = page.text();

        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var event = (VEvent) read(text).getComponents(Component.VEVENT).getFirst();
        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(title);
        assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo("第一行\n第二行");
        assertThat(event.getRequiredProperty(Property.STATUS).getValue()).isEqualTo("CANCELLED");
        assertThat(event.getRequiredProperty(Property.SEQUENCE).getValue()).isEqualTo("3");
        assertThat(event.getRequiredProperty(Property.LAST_MODIFIED).getValue()).isEqualTo("20270106T020000Z");
        assertThat(event.getRequiredProperty(Property.DTEND).getValue()).isEqualTo("20270115T210000");
    }

    private static Evening evening(LocalDate day, LocalTime time, ZoneId zone, int number) {
        return new Evening(
                number + "@lyceum",
                number,
                Evening.Status.CONFIRMED,
                day.atTime(time).atZone(zone).toInstant(),
                Duration.ofMinutes(60),
                zone,
                "第" + number + "次",
                "",
                URI.create("https://lyceum.example/fridays/1/" + number),
                null,
                Instant.parse("2027-01-01T00:00:00Z"));
    }

    /// As it is written: the library reads by tables of its own, in which Shanghai still has a summer time.
    private static LocalDateTime start(String text, String zone, int number) {
        var written = Pattern.compile(
                        "UID:" + number + "@lyceum\r\n(?:(?!END:VEVENT).)*DTSTART;TZID=" + zone + ":([0-9T]+)\r\n",
                        Pattern.DOTALL)
                .matcher(text.replace("\r\n ", ""));
        assertThat(written.find()).isTrue();
        return LocalDateTime.parse(written.group(1), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    }

    static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
