package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.notification.Welcomes;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whose turn it is in a queue, and that home says so.
@HouseTest
class TurnsTest extends SpringBrowserlessTest {
    @Autowired
    Turns turns;

    @Autowired
    Questions questions;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Welcomes welcomes;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_is_in_a_group_that_dong_assists() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        welcomes.seen(arrivals.settleIn(cohort, ben), ben);
        group = groups.of(ben).getFirst().id();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void it_is_the_turn_of_staff_while_somebody_waits_and_of_the_asker_once_there_is_an_answer() {
        assertThat(turns.toAnswer(dong)).isEmpty();

        var first = questions.ask(ben, group, "周几交作业？", "");
        clock.passes(Duration.ofHours(2));
        questions.ask(ben, group, "几点交？", "");

        assertThat(turns.toAnswer(dong)).hasValueSatisfying(turn -> {
            assertThat(turn.question()).isEqualTo(first);
            assertThat(turn.howMany()).isEqualTo(2);
        });
        assertThat(turns.toAnswer(clara)).isPresent();
        assertThat(turns.toAnswer(ben)).isEmpty();
        assertThat(turns.toAccept(ben)).isEmpty();

        var answer = questions.answer(dong, first, "周四晚上");

        assertThat(turns.toAccept(ben))
                .hasValueSatisfying(turn -> assertThat(turn.question()).isEqualTo(first));
        assertThat(turns.toAnswer(dong))
                .hasValueSatisfying(turn -> assertThat(turn.howMany()).isEqualTo(1));

        questions.accept(ben, first, answer);
        assertThat(turns.toAccept(ben)).isEmpty();
    }

    @Test
    void staff_of_another_cohort_and_whoever_lost_the_place_hear_nothing_of_it() {
        var other = offers.cohort(cohort.community(), Seats.of(5), Money.of("CNY", 0));
        var elsewhere = cast.assistant(clara, cohort.community(), other.id());
        var question = questions.ask(ben, group, "周几交作业？", "");
        assertThat(turns.toAnswer(elsewhere)).isEmpty();
        questions.answer(dong, question, "周四晚上");
        assertThat(turns.toAccept(ben)).isPresent();

        var order = admissions.liveOrder(cohort.id(), ben).orElseThrow();
        admissions.cancel(order.id(), clara, "搬走了");

        Awaitility.await().until(() -> turns.toAccept(ben).isEmpty());
    }

    @Test
    void home_says_what_waits_and_for_how_long() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        clock.passes(Duration.ofHours(3));

        assertThat(homeOf(dong)).contains("有一个问题等你回答", "“周几交作业？”，等了3小时。", "去回答");
        assertThat(homeOf(ben)).doesNotContain("你的问题有回答了");

        questions.answer(dong, question, "周四晚上");
        assertThat(homeOf(dong)).doesNotContain("等你回答");
        assertThat(homeOf(ben)).contains("你的问题有回答了", "去看回答");
    }

    private String homeOf(PersonId reader) {
        cast.signsIn(reader);
        navigate("home", Component.class);
        return getCurrentView().getElement().getTextRecursively();
    }
}
