package lyceum.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Statements;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.Channel;
import lyceum.channel.Questions;
import lyceum.channel.ReadMarks;
import lyceum.channel.Undertow;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class InboxesTest {
    @Autowired
    Inboxes inbox;

    @Autowired
    Bells bells;

    @Autowired
    Concerns concerns;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    ReadMarks marks;

    @Autowired
    Undertow undertow;

    @Autowired
    Groups groups;

    @Autowired
    Admissions admissions;

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
    void ada_and_ben_share_a_group_of_claras() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ada = settledIn(cast.ada());
        ben = settledIn(cast.ben());
        group = groups.of(ben).getFirst().id();
        clock.passes(Duration.ofMinutes(1));
    }

    /// The place itself is told, and here it is looked at.
    private PersonId settledIn(PersonId person) {
        arrivals.settleIn(cohort, person);
        Awaitility.await().until(() -> kinds(person).contains(Kind.PLACED));
        inbox.readAll(person);
        return person;
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_announced_is_in_every_members_inbox_and_not_in_its_authors_nor_in_a_strangers() {
        announcements.post(clara, group, "**周四**晚上交作业");

        for (var member : List.of(ada, ben)) {
            var line = page(member).getFirst();
            assertThat(line.title()).isEqualTo("周四晚上交作业");
            assertThat(line.path()).isEqualTo("groups/" + group);
            assertThat(line.where()).endsWith("学员一群");
            assertThat(line.fresh()).isTrue();
            assertThat(inbox.fresh(member)).isEqualTo(1);
        }
        assertThat(page(clara)).isEmpty();
        assertThat(page(cast.eve())).isEmpty();
    }

    @Test
    void read_in_its_place_is_read() {
        var post = announcements.post(clara, group, "开课了");

        marks.read(ben, group, Channel.ANNOUNCEMENTS, post.value());

        assertThat(inbox.fresh(ben)).isZero();
        assertThat(page(ben).getFirst().fresh()).isFalse();
        assertThat(inbox.fresh(ada)).isEqualTo(1);
    }

    @Test
    void whoever_came_later_was_not_told_what_was_before() {
        announcements.post(clara, group, "开课了");
        clock.passes(Duration.ofMinutes(1));

        var eve = settledIn(cast.eve());

        assertThat(kinds(eve)).containsExactly(Kind.PLACED);
    }

    @Test
    void what_is_hidden_is_out_of_every_inbox() {
        var post = announcements.post(clara, group, "写错了群");

        undertow.hide(post);

        assertThat(inbox.fresh(ben)).isZero();
        assertThat(kinds(ben)).doesNotContain(Kind.ANNOUNCEMENT);
    }

    @Test
    void with_the_place_everything_of_the_group_is_gone() {
        announcements.post(clara, group, "开课了");
        questions.answer(dong, questions.ask(ben, group, "周几交？", ""), "周四");
        assertThat(kinds(ben)).contains(Kind.ANNOUNCEMENT, Kind.ANSWER);

        admissions.askRefund(admissions.ordersOf(ben).getFirst().id(), ben, "");

        Awaitility.await().until(() -> groups.of(ben).isEmpty());
        assertThat(kinds(ben)).doesNotContain(Kind.ANNOUNCEMENT, Kind.ANSWER, Kind.PLACED);
    }

    @Test
    void an_answer_is_told_to_its_asker_until_the_question_is_opened() {
        var question = questions.ask(ben, group, "周几交作业？", "");

        questions.answer(dong, question, "周四");

        assertThat(page(ben).getFirst()).satisfies(line -> {
            assertThat(line.title()).isEqualTo("你的提问“周几交作业？”有了回答");
            assertThat(line.path()).isEqualTo("groups/" + group + "/questions/" + question);
            assertThat(line.fresh()).isTrue();
        });
        assertThat(kinds(ada)).doesNotContain(Kind.ANSWER);
        marks.looked(ben, questions.get(ben, question));
        assertThat(inbox.fresh(ben)).isZero();
    }

    @Test
    void whoever_solved_it_hears_so() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        var answer = questions.answer(dong, question, "周四");

        questions.accept(ben, question, answer);

        assertThat(page(dong)).extracting(Line::title).containsExactly("你的回答解决了“周几交作业？”");
    }

    @Test
    void a_question_that_waits_a_day_stands_in_the_inbox_of_whoever_is_on_duty_until_it_is_answered() {
        var question = questions.ask(ben, group, "周几交作业？", "");
        clock.passes(Duration.ofHours(25));
        undertow.escalate();
        undertow.escalate();
        assertThat(kinds(dong)).containsExactly(Kind.ESCALATED);

        questions.answer(clara, question, "周四");

        assertThat(page(dong)).isEmpty();
    }

    @Test
    void all_can_be_read_at_once_and_what_comes_then_is_new() {
        announcements.post(clara, group, "一");
        questions.answer(dong, questions.ask(ben, group, "周几交？", ""), "周四");

        inbox.readAll(ben);
        assertThat(inbox.fresh(ben)).isZero();
        clock.passes(Duration.ofSeconds(1));
        announcements.post(clara, group, "二");

        assertThat(inbox.page(ben, Languages.CHINESE, true, 0))
                .extracting(Line::title)
                .containsExactly("二");
    }

    @Test
    void long_inboxes_come_in_pages() {
        for (int i = 0; i <= Inboxes.A_PAGE; i++) {
            announcements.post(clara, group, "第" + i + "条");
            clock.passes(Duration.ofMinutes(1));
        }

        var first = page(ben);
        var second = inbox.page(ben, Languages.CHINESE, false, first.getLast().id());

        assertThat(first).hasSize(Inboxes.A_PAGE);
        assertThat(first.getFirst().title()).isEqualTo("第" + Inboxes.A_PAGE + "条");
        assertThat(second).extracting(Line::title).startsWith("第0条");
    }

    @Test
    void the_bell_on_an_open_screen_rings_when_it_is_told_and_when_it_is_read() {
        var rung = new CopyOnWriteArrayList<Integer>();
        var silence = bells.open(ben, rung::add);
        Awaitility.await().until(() -> rung.equals(List.of(0)));

        var post = announcements.post(clara, group, "开课了");
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> rung.getLast() == 1);
        marks.read(ben, group, Channel.ANNOUNCEMENTS, post.value());
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> rung.getLast() == 0);

        silence.run();
        announcements.post(clara, group, "第二条");
        bells.count();
        assertThat(rung).containsExactly(0, 1, 0);
    }

    @Test
    void many_are_counted_in_as_many_questions_as_one() {
        announcements.post(clara, group, "开课了");

        int one = Statements.during(() -> concerns.of(List.of(ben), Concerns.KEPT))
                .count();
        int two = Statements.during(() -> concerns.of(List.of(ada, ben), Concerns.KEPT))
                .count();

        assertThat(two).isEqualTo(one);
    }

    private List<Line> page(PersonId reader) {
        return inbox.page(reader, Languages.CHINESE, false, 0);
    }

    private List<Kind> kinds(PersonId reader) {
        return page(reader).stream().map(Line::kind).toList();
    }
}
