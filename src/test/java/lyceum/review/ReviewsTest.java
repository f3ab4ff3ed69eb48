package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ReviewsTest {
    private static final Map<Integer, Integer> FULL = Map.of(0, 10, 1, 5);
    private static final Map<Integer, Integer> MIDDLING = Map.of(0, 6, 1, 5);

    @Autowired
    Reviews reviews;

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
    PersonId tang;
    PersonId ada;
    PersonId ben;
    AssignmentId brief;
    Submission work;

    @BeforeEach
    void ben_has_handed_in() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        tang = cast.teacher(clara, cohort.community(), cohort.id());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.admit(cohort, ada);
        arrivals.admit(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
        work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_written_is_seen_by_its_author_once_it_is_released_and_without_the_note() {
        var review = reviews.claim(dong, work.id());
        int seen = reviews.save(
                dong, review.id(), 0, new ReviewDraft(FULL, "**好。**", List.of(new Remark("伞面朝下", "为什么朝下？")), "下次请他分享"));

        assertThat(reviews.released(ben, work.id())).isEmpty();
        assertThat(grades.of(ben, work.work())).isEmpty();

        reviews.release(dong, review.id(), seen);

        assertThat(reviews.released(ben, work.id())).singleElement().satisfies(one -> {
            assertThat(one.score()).isEqualTo(15);
            assertThat(one.words()).isEqualTo("**好。**");
            assertThat(one.remarks()).containsExactly(new Remark("伞面朝下", "为什么朝下？"));
            assertThat(one.note()).isEmpty();
        });
        assertThat(reviews.released(tang, work.id()).getFirst().note()).isEqualTo("下次请他分享");
        assertThat(grades.of(ben, work.work())).singleElement().satisfies(one -> {
            assertThat(one.credited()).isEqualTo(1_500);
            assertThat(one.counts()).isTrue();
        });
    }

    @Test
    void two_do_not_read_the_same_and_whoever_does_nothing_is_not_waited_for() {
        reviews.claim(dong, work.id());

        assertThatExceptionOfType(ReadByAnother.class).isThrownBy(() -> reviews.claim(tang, work.id()));
        clock.passes(Reviews.CLAIM_LASTS.plusMinutes(1));
        assertThat(reviews.claim(tang, work.id()).reviewer()).isEqualTo(tang);
        assertThatExceptionOfType(ReadByAnother.class).isThrownBy(() -> reviews.claim(dong, work.id()));
    }

    @Test
    void whoever_has_begun_to_write_keeps_it_and_can_give_it_back() {
        var review = reviews.claim(dong, work.id());
        reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(0, 10), "写了一半", List.of(), ""));
        clock.passes(Duration.ofDays(3));

        assertThatExceptionOfType(ReadByAnother.class).isThrownBy(() -> reviews.claim(tang, work.id()));
        reviews.giveBack(dong, review.id());

        assertThat(reviews.claim(tang, work.id()).words()).isEmpty();
    }

    @Test
    void of_twenty_who_claim_at_once_one_reads() throws Exception {
        var staff = new PersonId[] {clara, dong, tang};
        try (var many = Executors.newFixedThreadPool(12)) {
            var claims = IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<PersonId>) () -> {
                        try {
                            return reviews.claim(staff[i % 3], work.id()).reviewer();
                        } catch (ReadByAnother other) {
                            return clara;
                        }
                    })
                    .toList();
            for (var claim : many.invokeAll(claims)) claim.get();
        }

        assertThat(reviews.queue(clara, brief)).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(QueueLine.State.READING);
            var reader = line.reviewer();
            assertThat(reviews.draft(Objects.requireNonNull(reader), work.id())).isPresent();
        });
    }

    @Test
    void nobody_reviews_their_own_work() {
        var owner = cast.coOwner(clara, cohort.community());
        arrivals.admit(cohort, owner);
        var own = submissions.handIn(owner, brief, 0, "我自己的");

        assertThat(reviews.queue(owner, brief))
                .extracting(line -> line.work().submission())
                .containsExactly(work.id());
        assertThatExceptionOfType(OwnWorkIsNotReviewed.class).isThrownBy(() -> reviews.claim(owner, own.id()));
        reviews.claim(clara, own.id());
    }

    @Test
    void learners_and_staff_of_other_cohorts_find_no_desk() {
        var other = offers.cohort(cohort.community(), cohort.seats(), Money.of("CNY", 0));
        var elsewhere = cast.assistant(clara, cohort.community(), other.id());
        var review = reviews.claim(dong, work.id());

        for (var stranger : new PersonId[] {ada, elsewhere, cast.secretary(clara, cohort.community()), cast.eve()}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.queue(stranger, brief));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.claim(stranger, work.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.released(stranger, work.id()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.release(stranger, review.id(), 0));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grades.of(stranger, work.work()));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.queue(ben, brief));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reviews.draft(ben, work.id()));
    }

    @Test
    void a_review_with_gaps_or_with_points_of_no_level_is_not_released() {
        var review = reviews.claim(dong, work.id());

        assertThatExceptionOfType(ScoreIsNoLevel.class)
                .isThrownBy(() -> reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(0, 7), "", List.of(), "")));
        assertThatExceptionOfType(ScoreIsNoLevel.class)
                .isThrownBy(() -> reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(9, 5), "", List.of(), "")));
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(0, 10), "", List.of(), ""));
        assertThatExceptionOfType(NotScoredYet.class).isThrownBy(() -> reviews.release(dong, review.id(), seen));
    }

    @Test
    void what_another_window_saved_is_not_overwritten() {
        var review = reviews.claim(dong, work.id());
        reviews.save(dong, review.id(), 0, new ReviewDraft(FULL, "第一个窗口", List.of(), ""));

        assertThatExceptionOfType(ReviewChangedMeanwhile.class)
                .isThrownBy(() -> reviews.save(dong, review.id(), 0, new ReviewDraft(FULL, "第二个窗口", List.of(), "")));
        assertThatExceptionOfType(ReviewChangedMeanwhile.class).isThrownBy(() -> reviews.release(dong, review.id(), 0));
    }

    @Test
    void a_later_reading_takes_the_place_of_the_first_and_the_first_stays_on_record() {
        released(dong, work, MIDDLING);

        released(tang, work, FULL);

        assertThat(reviews.released(ben, work.id())).extracting(Review::score).containsExactly(11, 15);
        assertThat(grades.of(ben, work.work())).extracting(Grade::score).containsExactly(15);
    }

    @Test
    void a_late_retry_never_lowers_what_counted_before() {
        released(dong, work, MIDDLING);
        clock.is(Instant.parse("2027-01-14T12:00:00Z"));
        var late = submissions.handIn(ben, brief, 1, "改过的一版，晚了一天。");
        released(dong, late, FULL);

        assertThat(grades.of(ben, work.work()))
                .extracting(Grade::version, Grade::credited, Grade::counts)
                .containsExactly(tuple(2, 1_350L, true), tuple(1, 1_100L, false));

        clock.is(Instant.parse("2027-01-15T11:59:00Z"));
        var later = submissions.handIn(ben, brief, 2, "越改越差，晚了两天。");
        released(dong, later, Map.of(0, 2, 1, 0));
        assertThat(grades.of(ben, work.work()).stream().filter(Grade::counts))
                .extracting(Grade::version)
                .containsExactly(2);
    }

    private void released(PersonId by, Submission version, Map<Integer, Integer> scores) {
        var review = reviews.claim(by, version.id());
        reviews.release(by, review.id(), reviews.save(by, review.id(), 0, new ReviewDraft(scores, "", List.of(), "")));
    }
}
