package lyceum.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class QuestionsTest {
    @Autowired
    Questions questions;

    @Autowired
    QuestionWindows windows;

    @Autowired
    Escalations escalations;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ada;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ada_and_ben_share_a_group() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_question_is_asked_answered_and_accepted() {
        var question = questions.ask(ben, group, "周几交作业？", "第二周的");
        assertThat(questions.get(ada, question).state()).isEqualTo(Question.State.OPEN);

        var answer = questions.answer(dong, question, "周四晚上");
        assertThat(questions.get(ben, question)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(Question.State.ANSWERED);
            assertThat(now.answers()).isEqualTo(1);
        });
        questions.accept(ben, question, answer);

        assertThat(questions.get(ada, question)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(Question.State.CLOSED);
            assertThat(now.accepted()).isEqualTo(answer);
        });
        assertThatExceptionOfType(QuestionIsClosed.class).isThrownBy(() -> questions.answer(dong, question, "还有"));
    }

    @Test
    void another_member_neither_answers_nor_accepts_nor_closes() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        var answer = questions.answer(dong, question, "周四");

        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> questions.answer(ada, question, "周五"));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> questions.accept(ada, question, answer));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> questions.close(ada, question));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> questions.get(cast.eve(), question));
    }

    @Test
    void whoever_asks_back_waits_again() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        questions.answer(dong, question, "周四");

        clock.passes(Duration.ofHours(1));
        questions.answer(ben, question, "几点？");

        assertThat(questions.get(ben, question)).satisfies(now -> {
            assertThat(now.state()).isEqualTo(Question.State.OPEN);
            assertThat(now.waitsSince()).isEqualTo(clock.instant());
        });
    }

    @Test
    void a_duplicate_leads_to_the_question_that_stays() {
        var first = questions.ask(ben, group, "周几交作业？", "");
        var again = questions.ask(ada, group, "哪天交？", "");

        questions.merge(dong, again, first);

        assertThat(questions.get(ada, again).sameAs()).isEqualTo(first);
        assertThat(questions.get(ada, first).alsoAsked()).isEqualTo(1);
        assertThat(questions.page(dong, group, Set.of(Question.State.OPEN), false, 0))
                .extracting(Question::id)
                .containsExactly(first);
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> questions.merge(ada, first, again));
    }

    @Test
    void what_nobody_answers_for_a_day_goes_once_to_the_assistant_on_duty() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        clock.passes(Duration.ofHours(23));
        escalations.sweep();
        assertThat(questions.get(ben, question).escalatedTo()).isNull();

        clock.passes(Duration.ofHours(1));
        escalations.sweep();
        escalations.sweep();

        assertThat(questions.get(ben, question).escalatedTo()).isEqualTo(dong);
    }

    @Test
    void for_announcements_only_questions_are_taken_while_a_window_is_open() {
        windows.announceOnly(dong, group, true);
        assertThatExceptionOfType(OnlyInQuestionWindows.class)
                .isThrownBy(() -> questions.ask(ben, group, "现在可以问吗？", ""));

        windows.open(dong, group, Duration.ofHours(1));
        questions.ask(ben, group, "现在可以问吗？", "");

        clock.passes(Duration.ofHours(1));
        assertThat(windows.mode(ben, group).windowUntil()).isNull();
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> windows.open(ben, group, Duration.ofHours(1)));
    }

    @Test
    void nobody_fills_the_queue_alone() {
        for (int i = 0; i < Questions.MOST_OPEN; i++) questions.ask(ben, group, "第" + i + "问", "");

        assertThatExceptionOfType(TooManyOpenQuestions.class).isThrownBy(() -> questions.ask(ben, group, "再问", ""));
    }
}
