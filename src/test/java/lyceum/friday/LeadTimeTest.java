package lyceum.friday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LeadTimeTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /// Local times; the notice is the last one that is early enough.
    @ParameterizedTest(name = "{0}: a start at {1} asks for a notice by {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Shanghai    | 2027-01-08T20:00 | 2027-01-06T20:00    | an ordinary Friday
            Asia/Shanghai    | 2027-01-08T00:00 | 2027-01-06T00:00    | the first minute of the day
            Asia/Shanghai    | 2027-01-08T23:59 | 2027-01-06T23:59    | the last minute of the day
            Asia/Shanghai    | 2028-03-02T20:00 | 2028-02-29T20:00    | the notice on 29 February
            Asia/Shanghai    | 2028-02-29T20:00 | 2028-02-27T20:00    | the share on 29 February
            Asia/Shanghai    | 2027-03-01T20:00 | 2027-02-27T20:00    | no 29 February that year
            Asia/Shanghai    | 2027-01-01T20:00 | 2026-12-30T20:00    | over the end of a year
            Asia/Shanghai    | 2027-01-02T00:30 | 2026-12-31T00:30    | just after the end of a year
            Europe/Berlin    | 2027-03-26T20:00 | 2027-03-24T20:00    | before summer begins
            Europe/Berlin    | 2027-03-29T20:00 | 2027-03-27T19:00    | a night of 23 hours: two days ahead at 20:00 is 47 hours
            Europe/Berlin    | 2027-03-28T03:00 | 2027-03-26T02:00    | begins as the hour that is not there ends
            Europe/Berlin    | 2027-11-01T20:00 | 2027-10-30T21:00    | a night of 25 hours
            Europe/Berlin    | 2027-11-01T23:30 | 2027-10-30T23:59:59 | 48 hours before would be the day before
            America/New_York | 2027-03-15T20:00 | 2027-03-13T19:00    | summer begins
            America/New_York | 2027-11-08T20:00 | 2027-11-06T21:00    | summer ends
            America/New_York | 2027-11-08T23:15 | 2027-11-06T23:59:59 | summer ends, late in the evening
            Australia/Sydney | 2027-04-05T20:00 | 2027-04-03T21:00    | summer ends in the south
            Australia/Sydney | 2027-10-04T20:00 | 2027-10-02T19:00    | summer begins in the south
            Asia/Kolkata     | 2027-01-08T20:00 | 2027-01-06T20:00    | half an hour off
            """)
    void the_last_notice_that_is_early_enough(ZoneId zone, LocalDateTime start, LocalDateTime last, String why) {
        var lead = new LeadTime(zone);
        var begins = start.atZone(zone).toInstant();
        var notice = last.atZone(zone).toInstant();

        assertThat(lead.allows(notice, begins)).as(why).isTrue();
        assertThat(lead.allows(notice.plus(A_SECOND), begins)).as(why).isFalse();
        assertThat(lead.earliestStart(notice)).as(why).isBeforeOrEqualTo(begins);
        assertThat(lead.earliestStart(notice.plus(A_SECOND))).as(why).isAfter(begins);
    }

    @ParameterizedTest
    @MethodSource("evenings")
    void forty_seven_hours_and_fifty_nine_minutes_are_refused_and_forty_eight_pass(ZoneId zone, Instant start) {
        var lead = new LeadTime(zone);
        var two = start.minus(LeadTime.LEAST);

        assertThat(lead.allows(two, start)).isTrue();
        assertThat(lead.allows(two.plus(A_MINUTE), start)).isFalse();
        assertThatExceptionOfType(TooLateForNotice.class)
                .isThrownBy(() -> lead.demand(two.plus(A_MINUTE), start))
                .satisfies(refusal -> assertThat(lead.allows(
                                two.plus(A_MINUTE), refusal.nearest().toInstant()))
                        .isTrue());
    }

    /// Evenings before which no hour is added; there the calendar asks for more than the hours do.
    private static Stream<org.junit.jupiter.params.provider.Arguments> evenings() {
        return Stream.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Sydney", "Asia/Kolkata")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.of("2027-01-01", "2027-03-29", "2027-07-02", "2028-02-29", "2028-03-02")
                        .map(day -> org.junit.jupiter.params.provider.Arguments.of(
                                zone,
                                LocalDateTime.parse(day + "T20:00").atZone(zone).toInstant())));
    }

    /// Every hour and five minutes of two years, in zones that change their clocks on different days.
    @ParameterizedTest
    @MethodSource("zones")
    void the_nearest_start_is_lawful_and_none_before_it_is(ZoneId zone) {
        var lead = new LeadTime(zone);
        var end = Instant.parse("2029-01-01T00:00:00Z");
        for (var notice = Instant.parse("2027-01-01T00:07:00Z");
                notice.isBefore(end);
                notice = notice.plusSeconds(3_900)) {
            var earliest = lead.earliestStart(notice);
            var nearest = lead.nearestStart(notice);

            assertThat(lead.allows(notice, earliest)).isTrue();
            assertThat(lead.allows(notice, earliest.minusNanos(1))).isFalse();
            assertThat(nearest).isBetween(earliest, earliest.plus(Duration.ofMinutes(15)));
            assertThat(nearest.atZone(zone).getMinute() % 15).isZero();
            assertThat(lead.allows(lead.automaticNotice(nearest), nearest)).isTrue();
        }
    }

    private static Stream<ZoneId> zones() {
        return Stream.of(
                        "Asia/Shanghai",
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "America/St_Johns")
                .map(ZoneId::of);
    }

    @Test
    void the_automatic_notice_goes_three_days_ahead_at_eight_in_the_evening_over_a_change_of_clocks() {
        var berlin = ZoneId.of("Europe/Berlin");
        var monday = LocalDateTime.of(2027, 3, 29, 20, 0).atZone(berlin).toInstant();

        assertThat(new LeadTime(berlin).automaticNotice(monday).atZone(berlin).toLocalDateTime())
                .isEqualTo(LocalDateTime.of(2027, 3, 26, 20, 0));
    }
}
