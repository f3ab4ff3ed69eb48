package lyceum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Arrivals;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Reminders;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.review.OverdueReviews;
import lyceum.review.ReviewDraft;
import lyceum.review.Reviews;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people are reminded of about assignments: once, not at night, and not when it is moot.
@HouseTest
class WorkNewsTest {
    /// In Shanghai the brief is due at eight in the evening of the 13th; this is eleven at night before.
    private static final Instant NIGHT_BEFORE = Instant.parse("2027-01-12T15:00:00Z");
    private static final Instant MORNING = Instant.parse("2027-01-13T00:00:00Z");

    @Autowired
    Reminders reminders;

    @Autowired
    OverdueReviews overdue;

    @Autowired
    Inboxes inboxes;

    @Autowired
    MailRound round;

    @Autowired
    Reviews reviews;

    @Autowired
    Assignments assignments;

    @Autowired
    Showcases showcases;

    @Autowired
    Submissions submissions;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    FakeClock clock;

    CohortTerms cohort;
    PersonId clara;
    PersonId dong;
    PersonId ben;
    AssignmentId brief;

    @BeforeEach
    void a_brief_is_open() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        brief = assignments.write(dong, cohort.id(), Briefs.plan());
        assignments.publish(dong, brief);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void learners_hear_once_that_it_opened_and_once_that_it_is_due() {
        reminders.sendDue();
        reminders.sendDue();
        assertThat(lines(ben)).containsExactly("可以交了：一页讲清一件事");
        assertThat(lines(dong)).isEmpty();

        clock.is(NIGHT_BEFORE);
        reminders.sendDue();
        reminders.sendDue();
        assertThat(lines(ben)).containsExactly("一天以内截止，你还没有交：一页讲清一件事", "可以交了：一页讲清一件事");
        assertThat(inboxes.page(ben, Languages.CHINESE, false, 0).getFirst().path())
                .isEqualTo("work/" + brief);
    }

    @Test
    void at_night_no_letter_comes_and_in_the_morning_one() {
        clock.is(NIGHT_BEFORE);
        reminders.sendDue();
        Awaitility.await()
                .during(Duration.ofMillis(600))
                .atMost(Duration.ofSeconds(5))
                .until(() -> subjects().noneMatch(one -> one.contains("快截止了")));

        clock.is(MORNING);
        round.sweep();

        Awaitility.await().until(() -> subjects().anyMatch(one -> one.contains("快截止了")));
    }

    @Test
    void whoever_hands_in_meanwhile_gets_no_letter() {
        clock.is(NIGHT_BEFORE);
        reminders.sendDue();
        submissions.handIn(ben, brief, 0, "夜里写完了。");
        assertThat(inboxes.page(ben, Languages.CHINESE, true, 0)).noneMatch(line -> line.kind() == Kind.WORK_DUE);

        clock.is(MORNING);
        round.sweep();
        reminders.sendDue();

        assertThat(subjects().filter(one -> one.contains("快截止了"))).isEmpty();
    }

    @Test
    void a_moved_due_time_is_told_anew() {
        clock.is(NIGHT_BEFORE);
        reminders.sendDue();
        assignments.extend(dong, brief, ben, Briefs.DUE.plusDays(2), Briefs.DUE.plusDays(2), "出差");
        reminders.sendDue();
        assertThat(lines(ben)).hasSize(1);

        clock.is(NIGHT_BEFORE.plus(Duration.ofDays(2)));
        reminders.sendDue();

        assertThat(lines(ben)).hasSize(2);
    }

    @Test
    void staff_hear_once_a_day_of_works_that_wait_until_none_does() {
        var work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        overdue.sendDue();
        assertThat(lines(dong)).isEmpty();
        clock.passes(Duration.ofDays(3));
        overdue.sendDue();
        overdue.sendDue();
        assertThat(lines(dong)).containsExactly("有作业等了三天还没有人读：一页讲清一件事");
        assertThat(lines(clara)).as("there is an assistant").isEmpty();
        clock.passes(Duration.ofDays(1));
        overdue.sendDue();
        assertThat(lines(dong)).hasSize(2);

        var review = reviews.claim(dong, work.id());
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "", List.of(), ""));
        reviews.release(dong, review.id(), seen);

        assertThat(lines(dong)).isEmpty();
        overdue.sendDue();
        assertThat(lines(dong)).isEmpty();
    }

    @Test
    void authors_hear_that_their_work_was_read_and_given_back() {
        var first = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        reads(first, false);
        assertThat(lines(ben)).containsExactly("请改一改再交：一页讲清一件事");

        var second = submissions.handIn(ben, brief, 1, "伞面朝下，先抖三下。");
        reads(second, true);

        assertThat(lines(ben)).containsExactlyInAnyOrder("请改一改再交：一页讲清一件事", "你的作业读完了，来看写给你的话：一页讲清一件事");
        assertThat(inboxes.page(ben, Languages.CHINESE, true, 0))
                .as("the next version has answered the first")
                .extracting(Line::kind)
                .contains(Kind.WORK_READ)
                .doesNotContain(Kind.WORK_RETURNED);
        assertThat(Kind.WORK_READ.topic().isChosen())
                .as("the letter with the feedback is another room's")
                .isFalse();
    }

    @Test
    void an_author_is_asked_about_a_nomination_until_it_is_decided() {
        var work = submissions.handIn(ben, brief, 0, "伞面朝下挂起来。");
        showcases.nominate(dong, work.id(), "");
        var line = inboxes.page(ben, Languages.CHINESE, true, 0).getFirst();
        assertThat(line.title()).isEqualTo("你的作业被提名为优秀作品，等你决定给谁看：一页讲清一件事");
        assertThat(line.path())
                .isEqualTo("showcase/" + showcases.mine(ben).getFirst().id());

        showcases.decline(ben, showcases.mine(ben).getFirst().id());

        assertThat(inboxes.page(ben, Languages.CHINESE, false, 0))
                .extracting(Line::kind)
                .doesNotContain(Kind.WORK_NOMINATED);
    }

    private void reads(Submission work, boolean good) {
        var review = reviews.claim(dong, work.id());
        int seen = reviews.save(dong, review.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "再看看", List.of(), ""));
        if (good) reviews.release(dong, review.id(), seen);
        else reviews.sendBack(dong, review.id(), seen);
    }

    private List<String> lines(PersonId person) {
        return inboxes.page(person, Languages.CHINESE, false, 0).stream()
                .filter(line -> line.path().startsWith("work/"))
                .map(Line::title)
                .toList();
    }

    private java.util.stream.Stream<String> subjects() {
        return mailbox.of(cast.address(ben)).stream().map(letter -> letter.subject());
    }
}
