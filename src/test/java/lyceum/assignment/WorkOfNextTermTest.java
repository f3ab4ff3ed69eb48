package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lyceum.assignment.WorkOfNextTerm.Times;
import lyceum.course.NextTerm;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import org.junit.jupiter.api.Test;

class WorkOfNextTermTest {
    private static final Instant OPENS = Instant.parse("2027-01-01T08:00:00Z");
    private static final Instant DUE = Instant.parse("2027-01-08T20:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2027-01-10T20:00:00Z");

    @Test
    void the_times_move_by_the_same_days() {
        var times = Times.of(brief(), in(30, "2027-01-05T00:00:00Z"));

        assertThat(times.opens()).isEqualTo("2027-01-31T08:00:00Z");
        assertThat(times.due()).isEqualTo("2027-02-07T20:00:00Z");
        assertThat(times.cutOff()).isEqualTo("2027-02-09T20:00:00Z");
    }

    @Test
    void what_would_have_opened_opens_now_and_stays_due_on_its_day() {
        var times = Times.of(brief(), in(30, "2027-02-05T00:00:00Z"));

        assertThat(times.opens()).isEqualTo("2027-02-05T00:00:00Z");
        assertThat(times.due()).isEqualTo("2027-02-07T20:00:00Z");
    }

    @Test
    void what_would_be_over_gives_as_much_time_as_before() {
        var times = Times.of(brief(), in(30, "2027-03-01T00:00:00Z"));

        assertThat(times.opens()).isEqualTo("2027-03-01T00:00:00Z");
        assertThat(times.due()).isEqualTo("2027-03-08T12:00:00Z");
        assertThat(times.cutOff()).isEqualTo("2027-03-10T12:00:00Z");
    }

    private static NextTerm in(int days, String soonest) {
        return new NextTerm(LocalDate.of(2027, 1, 1).plusDays(days), days, ZoneOffset.UTC, Instant.parse(soonest));
    }

    private static Assignment brief() {
        return new Assignment(
                new AssignmentId(1),
                new CommunityId(2),
                new CohortId(3),
                ZoneOffset.UTC,
                Bilingual.of("一页"),
                Bilingual.of("写"),
                new Rubric(List.of()),
                OPENS,
                DUE,
                CUT_OFF,
                null,
                true,
                new LateRule(0, 0),
                true,
                1);
    }
}
