package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Statements;
import lyceum.admission.Arrivals;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.files.Files;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shared.TextLimit.TextMissing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class HandingInTest {
    private static final Instant DUE = Instant.parse("2027-01-13T12:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2027-01-15T12:00:00Z");

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    MoreTime more;

    @Autowired
    lyceum.membership.Members members;

    @Autowired
    Files files;

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

    @BeforeEach
    void claras_cohort_has_a_brief() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.admit(cohort, ada);
        arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void each_handing_in_is_a_version_with_a_receipt_and_none_is_overwritten() {
        var first = submissions.handIn(ben, brief, 0, "# 第一版");
        clock.passes(Duration.ofHours(1));
        var second = submissions.handIn(ben, brief, 1, "# 第二版 🎈");

        assertThat(submissions.own(ben, brief)).containsExactly(second, first);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.text()).isEqualTo("# 第一版");
        assertThat(first.sha256()).isEqualTo("2865d9329cecde49832c3166f2e8a4e1162201fcfdd3f1e60bcb94328632ab72");
        assertThat(second.at()).isEqualTo(first.at().plus(Duration.ofHours(1)));
        assertThat(submissions.newest(dong, brief, 0, 10)).containsExactly(second);
        assertThat(submissions.of(dong, second.work())).containsExactly(second, first);
    }

    @Test
    void more_time_is_given_by_number_or_name_listed_and_taken_back_while_it_is_not_used() {
        var him = more.learner(dong, brief, "Ben");
        assignments.extend(dong, brief, him, Briefs.DUE.plusDays(3), Briefs.DUE.plusDays(4), "住院");
        var number = members.numbers(cohort.community(), List.of(ada)).get(ada);
        assertThat(more.learner(dong, brief, String.valueOf(number.value()))).isEqualTo(ada);
        assignments.extend(dong, brief, ada, Briefs.DUE.plusDays(3), Briefs.DUE.plusDays(4), "出差");

        assertThat(more.of(dong, brief))
                .extracting(GrantedExtension::person, GrantedExtension::reason)
                .containsExactlyInAnyOrder(tuple(ben, "住院"), tuple(ada, "出差"));
        more.withdraw(dong, brief, ada);
        assertThat(assignments.times(ada, assignments.get(ada, brief)).due())
                .isEqualTo(assignments.get(ada, brief).due());
        clock.is(Instant.parse("2027-01-15T20:00:00Z"));
        submissions.handIn(ben, brief, 0, "病床上写的");

        assertThatExceptionOfType(ExtensionWasUsed.class).isThrownBy(() -> more.withdraw(dong, brief, ben));
        assertThatExceptionOfType(ExtensionWasUsed.class)
                .isThrownBy(() -> assignments.extend(dong, brief, ben, Briefs.DUE, Briefs.CUT_OFF, "收短"));
        assertThatExceptionOfType(NoSuchLearner.class).isThrownBy(() -> more.learner(dong, brief, "Clara"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> more.of(ben, brief));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> more.of(assistantElsewhere(), brief));
    }

    @Test
    void a_draft_is_seen_by_staff_of_its_cohort_alone() {
        var draft = assignments.write(dong, cohort.id(), Briefs.plan());
        var elsewhere = assistantElsewhere();

        assertThat(assignments.get(clara, draft).published()).isFalse();
        assertThat(assignments.in(ben, cohort.id())).extracting(Assignment::id).containsExactly(brief);
        for (var stranger : new PersonId[] {ben, elsewhere, cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assignments.get(stranger, draft));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.handIn(stranger, draft, 0, "x"));
        }
    }

    @Test
    void nobody_but_its_author_and_the_staff_of_its_cohort_sees_a_work_or_its_files() throws Exception {
        var work = submissions.begin(ben, brief);
        var file = files.take(ben, Submissions.place(work), "页面.pdf", new ByteArrayInputStream(new byte[] {1, 2, 3}));
        var handedIn = submissions.handIn(ben, brief, 0, "看这里：" + file.markdown());
        var elsewhere = assistantElsewhere();

        assertThat(submissions.get(dong, handedIn.id())).isEqualTo(handedIn);
        assertThat(files.open(dong, file.address().name(), false).name()).isEqualTo("页面.pdf");
        for (var stranger : new PersonId[] {ada, elsewhere, cast.secretary(clara, cohort.community()), cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.get(stranger, handedIn.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.of(stranger, work));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> submissions.newest(stranger, brief, 0, 10));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> files.open(stranger, file.address().name(), false));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> files.take(
                            stranger, Submissions.place(work), "x", new ByteArrayInputStream(new byte[] {1})));
        }
    }

    @Test
    void it_is_taken_from_the_opening_to_the_cut_off_and_late_in_between() {
        var later = assignments.write(dong, cohort.id(), Briefs.plan(Briefs.OPENS.plusDays(1), Briefs.DUE, null, null));
        assignments.publish(dong, later);
        assertThatExceptionOfType(NotOpenYet.class).isThrownBy(() -> submissions.handIn(ben, later, 0, "早了"));

        clock.is(DUE.plusSeconds(1));
        assertThat(submissions.handIn(ben, brief, 0, "晚了一秒").version()).isEqualTo(1);
        assertThatExceptionOfType(HandingInIsOver.class)
                .as("without a cut-off of its own it ends when it is due")
                .isThrownBy(() -> submissions.handIn(ben, later, 0, "晚了"));
        clock.is(CUT_OFF.minusMillis(1));
        assertThat(submissions.handIn(ben, brief, 1, "最后一刻").version()).isEqualTo(2);
        clock.is(CUT_OFF);
        assertThatExceptionOfType(HandingInIsOver.class).isThrownBy(() -> submissions.handIn(ben, brief, 2, "过了"));
    }

    @Test
    void an_extension_is_more_time_for_one_person() {
        assignments.extend(dong, brief, ben, Briefs.CUT_OFF.plusDays(1), Briefs.CUT_OFF.plusDays(2), "住院");

        clock.is(CUT_OFF.plusSeconds(60));

        assertThat(submissions.handIn(ben, brief, 0, "延期以后").version()).isEqualTo(1);
        assertThatExceptionOfType(HandingInIsOver.class).isThrownBy(() -> submissions.handIn(ada, brief, 0, "没有延期"));
        assertThatExceptionOfType(BriefFault.DueIsPromised.class)
                .isThrownBy(
                        () -> assignments.extend(dong, brief, ada, Briefs.DUE.minusMinutes(1), Briefs.CUT_OFF, "提前"));
    }

    @Test
    void a_brief_that_moves_later_for_everybody_leaves_nobody_behind() {
        assignments.extend(dong, brief, ben, Briefs.DUE.plusHours(1), Briefs.CUT_OFF.plusHours(1), "停电");

        assignments.change(
                dong, brief, 1, Briefs.plan(Briefs.OPENS, Briefs.DUE.plusDays(3), Briefs.CUT_OFF.plusDays(3), null));

        var moved = assignments.get(ben, brief);
        assertThat(assignments.times(ben, moved)).isEqualTo(moved.times());
    }

    @Test
    void of_throwing_away_and_handing_in_at_one_moment_one_happens() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 20; i++) {
                var one = assignments.write(dong, cohort.id(), Briefs.plan());
                assignments.publish(dong, one);
                int happened = 0;
                for (var outcome : both.invokeAll(List.<Callable<Integer>>of(
                        () -> did(() -> assignments.discard(dong, one)),
                        () -> did(() -> submissions.handIn(ben, one, 0, "交了"))))) happened += outcome.get();
                assertThat(happened).isEqualTo(1);
            }
        }
    }

    private static int did(Runnable act) {
        try {
            act.run();
            return 1;
        } catch (Refusal refused) {
            return 0;
        }
    }

    @Test
    void attempts_are_counted_and_the_same_text_twice_is_none() {
        var once = assignments.write(dong, cohort.id(), Briefs.plan(Briefs.OPENS, Briefs.DUE, null, 2));
        assignments.publish(dong, once);

        submissions.handIn(ben, once, 0, "一");
        assertThatExceptionOfType(NothingNew.class).isThrownBy(() -> submissions.handIn(ben, once, 1, " 一 "));
        submissions.handIn(ben, once, 1, "二");

        assertThatExceptionOfType(NoAttemptLeft.class).isThrownBy(() -> submissions.handIn(ben, once, 2, "三"));
        assertThatExceptionOfType(TextMissing.class).isThrownBy(() -> submissions.handIn(ben, brief, 0, " \n "));
    }

    @Test
    void whoever_handed_in_elsewhere_meanwhile_is_told_instead_of_passing_over_it() {
        submissions.handIn(ben, brief, 0, "手机上写的");

        assertThatExceptionOfType(HandedInElsewhere.class).isThrownBy(() -> submissions.handIn(ben, brief, 0, "电脑上写的"));
    }

    @Test
    void fifty_presses_at_once_are_one_version() throws Exception {
        try (var many = Executors.newFixedThreadPool(16)) {
            var presses = IntStream.range(0, 50)
                    .mapToObj(i -> (Callable<Integer>) () -> {
                        try {
                            return submissions.handIn(ben, brief, 0, "一起按").version();
                        } catch (HandedInElsewhere other) {
                            return 0;
                        }
                    })
                    .toList();
            int sum = 0;
            for (var press : many.invokeAll(presses)) sum += press.get();
            assertThat(sum).isEqualTo(1);
        }
        assertThat(submissions.own(ben, brief)).hasSize(1);
    }

    @Test
    void what_learners_were_promised_is_not_taken_away() {
        submissions.handIn(ben, brief, 0, "交了");
        var plan = Briefs.plan();

        assertThatExceptionOfType(BriefFault.DueIsPromised.class)
                .isThrownBy(() -> assignments.change(
                        dong, brief, 1, Briefs.plan(Briefs.OPENS, Briefs.DUE.minusDays(1), Briefs.CUT_OFF, null)));
        assertThatExceptionOfType(BriefFault.AttemptsAreFixed.class)
                .isThrownBy(() ->
                        assignments.change(dong, brief, 1, Briefs.plan(Briefs.OPENS, Briefs.DUE, Briefs.CUT_OFF, 1)));
        assertThatExceptionOfType(BriefFault.RubricIsFixed.class)
                .isThrownBy(() -> assignments.change(
                        dong,
                        brief,
                        1,
                        new AssignmentPlan(
                                plan.title(),
                                plan.text(),
                                plan.opens(),
                                plan.due(),
                                plan.cutOff(),
                                null,
                                true,
                                10,
                                50,
                                List.of(new AssignmentPlan.Criteria("别的", "9\n0")))));
        assertThatExceptionOfType(WorkWasHandedIn.class).isThrownBy(() -> assignments.discard(dong, brief));
        assignments.change(dong, brief, 1, Briefs.plan(Briefs.OPENS, Briefs.DUE.plusDays(1), Briefs.CUT_OFF, null));
        assertThatExceptionOfType(BriefChangedMeanwhile.class)
                .isThrownBy(() -> assignments.change(
                        clara,
                        brief,
                        1,
                        Briefs.plan(Briefs.OPENS, Briefs.DUE.plusDays(2), Briefs.CUT_OFF.plusDays(2), null)));
    }

    @Test
    void what_waits_for_a_learner_is_open_published_and_not_handed_in() {
        var later = assignments.write(dong, cohort.id(), Briefs.plan(Briefs.OPENS.plusDays(1), Briefs.DUE, null, null));
        assignments.publish(dong, later);
        assignments.write(dong, cohort.id(), Briefs.plan());

        assertThat(assignments.waiting(ben)).extracting(Assignment::id).containsExactly(brief);

        submissions.handIn(ben, brief, 0, "交了");

        assertThat(assignments.waiting(ben)).isEmpty();
    }

    @Test
    void nobody_who_reads_or_hands_in_holds_one_connection_and_waits_for_another() {
        var read = Statements.during(() -> {
            assignments.get(ben, brief);
            assignments.in(ben, cohort.id());
            assignments.waiting(ben);
            submissions.demandMayHandIn(ben, brief);
        });
        var handedIn = Statements.during(() -> submissions.handIn(ben, brief, 0, "一页"));

        assertThat(read.connections()).as(read::toString).isEqualTo(1);
        assertThat(handedIn.connections()).as(handedIn::toString).isEqualTo(1);
    }

    private PersonId assistantElsewhere() {
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        return cast.assistant(clara, cohort.community(), other.id());
    }
}
