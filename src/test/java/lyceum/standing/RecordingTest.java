package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.channel.Questions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.trace.Traces;
import lyceum.trace.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class RecordingTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);
    private static final Window MONTH = new Window(TODAY.minusDays(5), TODAY.plusDays(30));

    @Autowired
    ScoreRows rows;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Questions questions;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Traces traces;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    TransactionTemplate act;

    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ada;
    PersonId ben;
    AssignmentId brief;

    /// Ada is a member and staff; Dong is staff only.
    @BeforeEach
    void ben_learns_and_ada_and_dong_read() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
    }

    @AfterEach
    void every_total_is_the_sum_of_its_events() {
        clock.is(FakeClock.BEGINNING);
        assertThat(rows.differing(cohort.community())).isZero();
    }

    @Test
    void a_released_work_counts_for_its_author_and_a_review_for_whoever_gave_it() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        assertThat(events(ben)).isEmpty();

        reads(ada, work, 6, 5);

        assertThat(events(ben)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ScoreKind.WORK_GRADED);
            assertThat(event.source()).isEqualTo(work.id().value());
            assertThat(event.thing()).isEqualTo(brief.value());
            assertThat(event.raw()).isEqualTo(1_100);
            assertThat(event.day()).isEqualTo(TODAY);
        });
        assertThat(events(ada)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ScoreKind.REVIEW_GIVEN);
            assertThat(event.raw()).isEqualTo(ScoreEvent.ONE_ACT);
        });
    }

    @Test
    void staff_without_a_ticket_have_no_points() {
        reads(dong, submissions.handIn(ben, brief, 0, "倒着挂。"), 6, 5);

        assertThat(events(dong)).isEmpty();
        assertThat(events(ben)).hasSize(1);
    }

    @Test
    void a_work_counts_on_the_day_it_was_handed_in_and_a_review_on_the_day_it_was_released() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        clock.passes(Duration.ofDays(3));

        reads(ada, work, 6, 5);

        assertThat(events(ben).getFirst().day()).isEqualTo(TODAY);
        assertThat(events(ada).getFirst().day()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void of_several_versions_the_best_counts_in_whichever_order_they_are_read() {
        var first = submissions.handIn(ben, brief, 0, "倒着挂。");
        clock.passes(Duration.ofDays(1));
        var second = submissions.handIn(ben, brief, 1, "伞面朝下，倒着挂。");

        reads(ada, second, 10, 5);
        assertThat(raw(ben)).isEqualTo(1_500);
        reads(ada, first, 6, 0);

        assertThat(raw(ben)).isEqualTo(1_500);
        assertThat(byDay(ben)).containsExactlyInAnyOrderEntriesOf(Map.of(TODAY, 600L, TODAY.plusDays(1), 900L));
    }

    @Test
    void a_lower_reading_takes_back_what_it_lowers_and_reading_again_is_one_review() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        reads(ada, work, 10, 5);
        reads(ada, work, 6, 0);

        assertThat(raw(ben)).isEqualTo(600);
        assertThat(events(ben)).extracting(ScoreEvent::raw).containsExactly(1_500L, -900L);
        assertThat(raw(ada)).isEqualTo(ScoreEvent.ONE_ACT);
    }

    @Test
    void the_same_source_and_cause_is_counted_once_however_often_it_comes() {
        var event = new ScoreEvent(
                cohort.community(), ben, ScoreKind.HELP_ACCEPTED, 7, 7, 8, null, 100, TODAY, clock.instant());
        var written = new java.util.ArrayList<Boolean>();
        for (int i = 0; i < 3; i++)
            act.executeWithoutResult(_ -> written.add(rows.write(event, null, clock.instant())));

        assertThat(written).containsExactly(true, false, false);
        assertThat(raw(ben)).isEqualTo(100);
    }

    @Test
    void an_accepted_answer_helps_its_author_on_the_day_it_was_written() {
        var group = groups.of(ben).getFirst().id();
        var question = questions.ask(ben, group, "周几交作业？", "");
        var answer = questions.answer(ada, question, "周四晚上");
        clock.passes(Duration.ofDays(2));

        questions.accept(ben, question, answer);

        assertThat(events(ada)).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ScoreKind.HELP_ACCEPTED);
            assertThat(event.group()).isEqualTo(group);
            assertThat(event.day()).isEqualTo(TODAY);
        });
    }

    @Test
    void whoever_accepts_the_own_answer_has_helped_nobody() {
        var group = groups.of(ben).getFirst().id();
        var own = questions.ask(ben, group, "周几交作业？", "");
        questions.accept(ada, own, questions.answer(ada, own, "周四晚上"));
        var other = questions.ask(ben, group, "几点？", "");
        questions.answer(ada, other, "八点");
        questions.accept(ada, other, questions.answer(ben, other, "知道了"));

        assertThat(events(ada)).isEmpty();
        assertThat(events(ben)).isEmpty();
    }

    @Test
    void what_is_rolled_back_is_not_counted() {
        var work = submissions.handIn(ben, brief, 0, "倒着挂。");
        act.executeWithoutResult(status -> {
            reads(ada, work, 6, 5);
            status.setRollbackOnly();
        });

        assertThat(events(ben)).isEmpty();
        assertThat(events(ada)).isEmpty();
    }

    @Test
    void whoever_is_erased_takes_the_points_along_and_others_keep_theirs() {
        reads(ada, submissions.handIn(ben, brief, 0, "倒着挂。"), 6, 5);

        traces.erase(new Whose(ben, List.of(), List.of()));

        assertThat(events(ben)).isEmpty();
        assertThat(raw(ada)).isEqualTo(ScoreEvent.ONE_ACT);
    }

    private void reads(PersonId reader, Submission work, int clear, int pretty) {
        var review = reviews.claim(reader, work.id());
        int seen = reviews.save(
                reader, review.id(), 0, new ReviewDraft(Map.of(0, clear, 1, pretty), "看得懂。", List.of(), ""));
        reviews.release(reader, review.id(), seen);
    }

    private List<ScoreEvent> events(PersonId person) {
        return rows.events(cohort.community(), person, MONTH);
    }

    private long raw(PersonId person) {
        return rows.totals(cohort.community(), MONTH, List.of(person)).stream()
                .mapToLong(ScoreRows.Total::raw)
                .sum();
    }

    private Map<LocalDate, Long> byDay(PersonId person) {
        return rows.totals(cohort.community(), MONTH, List.of(person)).stream()
                .collect(java.util.stream.Collectors.toMap(ScoreRows.Total::day, ScoreRows.Total::raw));
    }
}
