package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant OPENS = Instant.parse("2027-01-06T00:00:00Z");
    private static final Instant DUE = OPENS.plus(Duration.ofDays(7));

    @Test
    void on_its_first_day_it_is_told_that_it_opened() {
        assertThat(at(OPENS.minusSeconds(1), true, true)).isEmpty();
        assertThat(at(OPENS, true, true)).contains(new Reminder(Reminder.Step.OPEN, OPENS));
        assertThat(at(OPENS.plus(Reminder.AHEAD), true, true)).isEmpty();
    }

    @Test
    void on_its_last_day_it_is_told_that_it_is_due() {
        assertThat(at(DUE.minus(Reminder.AHEAD).minusSeconds(1), true, true)).isEmpty();
        assertThat(at(DUE.minus(Reminder.AHEAD), true, true)).contains(new Reminder(Reminder.Step.DUE, DUE));
        assertThat(at(DUE, true, true)).isEmpty();
    }

    @Test
    void whoever_has_handed_in_is_told_nothing_and_nobody_is_pressed_to_what_is_optional() {
        assertThat(at(OPENS, true, false)).isEmpty();
        assertThat(at(DUE.minusSeconds(60), true, false)).isEmpty();
        assertThat(at(DUE.minusSeconds(60), false, true)).isEmpty();
    }

    private static java.util.Optional<Reminder> at(Instant now, boolean required, boolean waits) {
        var one = new Assignment(
                new AssignmentId(1),
                new CommunityId(1),
                new CohortId(1),
                ZoneOffset.UTC,
                new Bilingual("一页", "One page"),
                new Bilingual("一页", "One page"),
                new Rubric(List.of()),
                OPENS,
                DUE,
                DUE,
                null,
                required,
                LateRule.NONE,
                true,
                1);
        return Reminder.of(one, one.times(), waits, now);
    }
}
