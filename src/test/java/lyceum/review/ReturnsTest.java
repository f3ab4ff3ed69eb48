package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.HandedInElsewhere;
import lyceum.assignment.HandingInIsOver;
import lyceum.assignment.NewerVersionCame;
import lyceum.assignment.NoAttemptLeft;
import lyceum.assignment.Revision;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Giving back to be revised, and releasing many.
@HouseTest
class ReturnsTest {
    private static final Map<Integer, Integer> FULL = Map.of(0, 10, 1, 5);
    private static final Instant PAST_THE_CUT_OFF = Instant.parse("2027-01-16T12:00:00Z");

    @Autowired
    Reviews reviews;

    @Autowired
    Releases releases;

    @Autowired
    Grades grades;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

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
    AssignmentId brief;
    Submission work;

    @BeforeEach
    void ben_has_handed_in_the_one_time_he_may() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.admit(cohort, ada);
        arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan(Briefs.OPENS, Briefs.DUE, Briefs.CUT_OFF, 1));
        assignments.publish(dong, brief);
        work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void whoever_is_asked_to_revise_reads_why_and_has_one_more_attempt_and_time_for_it() {
        clock.is(PAST_THE_CUT_OFF);
        assertThat(assignments.waiting(ben)).isEmpty();

        sentBack(dong, work, "为什么朝下？请补一句。");

        assertThat(reviews.released(ben, work.id())).singleElement().satisfies(one -> {
            assertThat(one.returned()).isTrue();
            assertThat(one.words()).isEqualTo("为什么朝下？请补一句。");
            assertThat(one.scores()).as("no score that does not count").isEmpty();
            assertThat(one.note()).isEmpty();
        });
        assertThat(grades.of(ben, work.work())).isEmpty();
        assertThat(assignments.waiting(ben)).extracting(one -> one.id()).containsExactly(brief);
        assertThat(state()).isEqualTo(QueueLine.State.RETURNED);
        var one = assignments.get(ben, brief);
        assertThat(assignments.times(ben, one).cutOff()).isEqualTo(PAST_THE_CUT_OFF.plus(Revision.TAKES_AT_MOST));
        assertThat(assignments.times(ada, one)).isEqualTo(one.times());
        clock.passes(Duration.ofDays(6));
        var better = submissions.handIn(ben, brief, 1, "伞面朝下挂起来，水才不留在伞骨里。");

        assertThat(state()).isEqualTo(QueueLine.State.WAITING);
        assertThat(assignments.waiting(ben)).isEmpty();
        assertThatExceptionOfType(NoAttemptLeft.class).isThrownBy(() -> submissions.handIn(ben, brief, 2, "再来一版"));
        released(dong, better, FULL);
        assertThat(grades.of(ben, work.work()))
                .as("it was in time")
                .extracting(Grade::version, Grade::daysLate, Grade::credited)
                .containsExactly(tuple(2, 0L, 1_500L));
    }

    @Test
    void a_version_that_was_late_before_stays_late() {
        clock.is(Instant.parse("2027-01-14T12:00:00Z"));
        var late = submissions.handIn(ada, brief, 0, "晚了一天的一版。");
        released(dong, late, FULL);

        sentBack(dong, late, "还可以更好。");

        assertThat(grades.of(ada, late.work()))
                .extracting(Grade::daysLate, Grade::credited)
                .containsExactly(tuple(1L, 1_350L));
    }

    @Test
    void the_time_runs_out() {
        clock.is(PAST_THE_CUT_OFF);
        sentBack(dong, work, "请补一句。");
        clock.passes(Revision.TAKES_AT_MOST);

        assertThatExceptionOfType(HandingInIsOver.class).isThrownBy(() -> submissions.handIn(ben, brief, 1, "太晚了"));
        assertThat(assignments.waiting(ben)).isEmpty();
    }

    @Test
    void the_same_version_given_back_twice_gives_one_attempt() {
        sentBack(dong, work, "请补一句。");
        sentBack(clara, work, "也请看看标题。");
        submissions.handIn(ben, brief, 1, "第二版");

        assertThatExceptionOfType(NoAttemptLeft.class).isThrownBy(() -> submissions.handIn(ben, brief, 2, "第三版"));
    }

    @Test
    void it_is_said_what_to_revise_and_nothing_that_was_released_goes_back() {
        var review = reviews.claim(dong, work.id());

        assertThatExceptionOfType(ReturnNeedsWords.class).isThrownBy(() -> reviews.sendBack(dong, review.id(), 0));
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(FULL, "好。", List.of(), ""));
        assertThatExceptionOfType(ReviewChangedMeanwhile.class)
                .isThrownBy(() -> reviews.sendBack(dong, review.id(), 0));
        reviews.release(dong, review.id(), seen);
        assertThatExceptionOfType(ReviewIsReleased.class).isThrownBy(() -> reviews.sendBack(dong, review.id(), seen));
    }

    @Test
    void only_staff_of_the_cohort_give_back_and_nobody_their_own() {
        var review = reviews.claim(dong, work.id());
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(FULL, "好。", List.of(), ""));

        for (var stranger : new PersonId[] {ada, ben, cast.secretary(clara, cohort.community()), cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.sendBack(stranger, review.id(), seen));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.askForRevision(stranger, work.id()));
        }
        var owner = cast.coOwner(clara, cohort.community());
        arrivals.admit(cohort, owner);
        var own = submissions.handIn(owner, brief, 0, "我自己的");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.askForRevision(owner, own.id()));
    }

    @Test
    void given_back_while_its_author_hands_in_again_there_is_one_order_or_the_other() throws Exception {
        var plenty = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, plenty);
        var first = submissions.handIn(ben, plenty, 0, "第一版");
        var review = reviews.claim(dong, first.id());
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(), "请补一句。", List.of(), ""));

        var told = atOnce(
                () -> reviews.sendBack(dong, review.id(), seen), () -> submissions.handIn(ben, plenty, 1, "第二版"));

        assertThat(told).allMatch(one -> one instanceof NewerVersionCame);
        boolean wentBack = told.isEmpty();
        assertThat(submissions.own(ben, plenty)).hasSize(2);
        assertThat(reviews.released(ben, first.id())).hasSize(wentBack ? 1 : 0);
        assertThat(submissions.revising(ben)).doesNotContain(plenty);
    }

    @Test
    void of_those_who_hand_in_again_at_once_one_uses_the_attempt() throws Exception {
        sentBack(dong, work, "请补一句。");

        var told = atOnce(
                () -> submissions.handIn(ben, brief, 1, "一台设备"),
                () -> submissions.handIn(ben, brief, 1, "另一台"),
                () -> submissions.handIn(ben, brief, 1, "第三台"));

        assertThat(told).hasSize(2).allMatch(one -> one instanceof HandedInElsewhere);
        assertThat(submissions.own(ben, brief)).hasSize(2);
    }

    @Test
    void chosen_ones_are_released_and_those_with_gaps_are_not_offered() {
        var adas = submissions.handIn(ada, brief, 0, "一碗面为什么坨。");
        written(dong, work, FULL);
        written(dong, adas, FULL);
        var chen = cast.coOwner(clara, cohort.community());
        arrivals.admit(cohort, chen);
        var chens = submissions.handIn(chen, brief, 0, "电费");
        written(dong, chens, Map.of(0, 10));

        var ready = releases.ready(dong, brief);
        assertThat(ready).extracting(one -> one.review().author()).containsExactly(ben, ada);
        assertThat(releases.ready(clara, brief))
                .as("others’ are theirs to release")
                .isEmpty();
        var outcome = releases.release(dong, Map.of(ready.getFirst().review().id(), 1));

        assertThat(outcome.released()).isEqualTo(1);
        assertThat(reviews.released(ben, work.id())).hasSize(1);
        assertThat(reviews.released(ada, adas.id())).isEmpty();
    }

    @Test
    void one_that_was_changed_since_the_preview_holds_up_none_of_the_others() {
        var adas = submissions.handIn(ada, brief, 0, "一碗面为什么坨。");
        var first = written(dong, work, FULL);
        var second = written(dong, adas, FULL);
        reviews.save(dong, first.id(), 1, new ReviewDraft(Map.of(0, 6, 1, 0), "还是改一改", List.of(), ""));

        var outcome = releases.release(dong, Map.of(first.id(), 1, second.id(), 1));

        assertThat(outcome.released()).isEqualTo(1);
        assertThat(outcome.left()).containsOnlyKeys(first.id());
        assertThat(reviews.released(ben, work.id())).isEmpty();
        assertThat(reviews.released(ada, adas.id())).hasSize(1);
    }

    @Test
    void released_from_many_windows_at_once_it_is_released_once() throws Exception {
        var review = written(dong, work, FULL);
        Runnable release = () -> releases.release(dong, Map.of(review.id(), 1));

        assertThat(atOnce(release, release, release, release)).isEmpty();

        assertThat(reviews.released(ben, work.id())).hasSize(1);
        assertThat(state()).isEqualTo(QueueLine.State.RELEASED);
    }

    private QueueLine.State state() {
        return reviews.queue(clara, brief).stream()
                .filter(line -> line.work().author().equals(ben))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void sentBack(PersonId by, Submission version, String words) {
        var review = reviews.claim(by, version.id());
        reviews.sendBack(
                by,
                review.id(),
                reviews.save(by, review.id(), 0, new ReviewDraft(Map.of(0, 2), words, List.of(), "只给自己人看")));
    }

    private Review written(PersonId by, Submission version, Map<Integer, Integer> scores) {
        var review = reviews.claim(by, version.id());
        reviews.save(by, review.id(), 0, new ReviewDraft(scores, "", List.of(), ""));
        return review;
    }

    private void released(PersonId by, Submission version, Map<Integer, Integer> scores) {
        reviews.release(by, written(by, version, scores).id(), 1);
    }

    /// The refusals that were met.
    private static List<Refusal> atOnce(Runnable... acts) throws Exception {
        try (var many = Executors.newFixedThreadPool(acts.length)) {
            var calls = Stream.of(acts)
                    .map(act -> (Callable<List<Refusal>>) () -> {
                        try {
                            act.run();
                            return List.of();
                        } catch (Refusal refusal) {
                            return List.of(refusal);
                        }
                    })
                    .toList();
            var told = new java.util.ArrayList<Refusal>();
            for (var call : many.invokeAll(calls)) told.addAll(call.get());
            return told;
        }
    }
}
