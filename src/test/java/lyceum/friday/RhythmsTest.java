package lyceum.friday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.friday.Rhythms.Notice;
import lyceum.friday.Rhythms.Outcome;
import lyceum.friday.Rhythms.Summary;
import lyceum.friday.Rhythms.Week;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RhythmsTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    Rhythms rhythms;

    @Autowired
    FakeClock clock;

    Evenings.Set set;

    @BeforeEach
    void a_community_that_meets_on_fridays() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_was_held_announced_and_summed_up_is_counted_week_by_week() {
        fridays.takeOff(set.clara(), set.community(), SECOND.plusWeeks(2), "春节");
        evenings.held(set, SECOND, "讲了三张图。");
        var late = evenings.booked(set, SECOND.plusWeeks(1));
        var start = shares.get(set.clara(), late).share().start();
        evenings.sweepsAt(start.minus(Duration.ofHours(72)));
        steps.reply(set.lin(), late, true);
        evenings.sweepsAt(start);
        steps.begin(set.ada(), late);
        steps.end(set.ada(), late);
        clock.is(start.plus(Duration.ofHours(49)));
        steps.sumUp(set.ada(), late, "晚了一小时。");
        var nobody = evenings.booked(set, SECOND.plusWeeks(3));
        var then = shares.get(set.clara(), nobody).share().start();
        evenings.sweepsAt(then.minus(Duration.ofHours(72)));
        evenings.sweepsAt(then);
        evenings.sweepsAt(then.plus(Duration.ofMinutes(16)));

        assertThat(rhythms.weeks(set.clara(), set.community(), Rhythms.HALF_A_YEAR))
                .extracting(Week::day, Week::outcome, Week::notice, Week::summary, Week::coming)
                .containsExactly(
                        tuple(Evenings.FIRST, Outcome.FREE, Notice.NONE, Summary.NONE, 0),
                        tuple(SECOND, Outcome.HELD, Notice.IN_TIME, Summary.IN_TIME, 0),
                        tuple(SECOND.plusWeeks(1), Outcome.HELD, Notice.IN_TIME, Summary.LATE, 1),
                        tuple(SECOND.plusWeeks(2), Outcome.OFF, Notice.NONE, Summary.NONE, 0),
                        tuple(SECOND.plusWeeks(3), Outcome.NO_SHOW, Notice.IN_TIME, Summary.NONE, 0));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rhythms.weeks(set.ada(), set.community(), Rhythms.HALF_A_YEAR));
    }
}
