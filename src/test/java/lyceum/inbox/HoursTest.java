package lyceum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class HoursTest {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void letters_rest_in_the_night_of_the_persons_own_zone() {
        var midnight = in(SHANGHAI, "2027-01-06T23:30");

        assertThat(Hours.USUAL.awake(midnight, SHANGHAI)).isEqualTo(in(SHANGHAI, "2027-01-07T08:00"));
        assertThat(Hours.USUAL.awake(in(SHANGHAI, "2027-01-07T03:00"), SHANGHAI))
                .isEqualTo(in(SHANGHAI, "2027-01-07T08:00"));
        assertThat(Hours.USUAL.awake(midnight, BERLIN)).isEqualTo(midnight);
    }

    @Test
    void quiet_hours_within_a_day_and_none_at_all() {
        var noon = new Hours(12, 14, 8);

        assertThat(noon.awake(in(SHANGHAI, "2027-01-06T13:00"), SHANGHAI)).isEqualTo(in(SHANGHAI, "2027-01-06T14:00"));
        assertThat(noon.isQuiet(in(SHANGHAI, "2027-01-06T14:00"), SHANGHAI)).isFalse();
        assertThat(new Hours(5, 5, 8).isQuiet(in(SHANGHAI, "2027-01-06T05:00"), SHANGHAI))
                .isFalse();
    }

    @Test
    void digests_come_the_next_morning_and_on_the_next_monday() {
        var now = in(SHANGHAI, "2027-01-06T09:00"); // a Wednesday

        assertThat(Hours.USUAL.next(Rhythm.DAILY, now, SHANGHAI)).isEqualTo(in(SHANGHAI, "2027-01-07T08:00"));
        assertThat(Hours.USUAL.next(Rhythm.WEEKLY, now, SHANGHAI)).isEqualTo(in(SHANGHAI, "2027-01-11T08:00"));
        assertThat(Hours.USUAL.next(Rhythm.WEEKLY, in(SHANGHAI, "2027-01-11T08:00"), SHANGHAI))
                .isEqualTo(in(SHANGHAI, "2027-01-18T08:00"));
    }

    @Test
    void a_digest_in_quiet_hours_waits_for_their_end_and_a_skipped_hour_is_made_up() {
        assertThat(new Hours(22, 9, 6).next(Rhythm.DAILY, in(SHANGHAI, "2027-01-06T09:00"), SHANGHAI))
                .isEqualTo(in(SHANGHAI, "2027-01-07T09:00"));
        // In Berlin there is no 02:30 on 2027-03-28; two o'clock is three there.
        assertThat(new Hours(0, 0, 2).next(Rhythm.DAILY, in(BERLIN, "2027-03-27T12:00"), BERLIN))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    private static Instant in(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
