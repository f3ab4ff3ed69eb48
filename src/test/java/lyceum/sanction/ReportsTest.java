package lyceum.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.NotYourPart;
import lyceum.channel.OpenScreens;
import lyceum.channel.PostBook;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.channel.Question;
import lyceum.channel.QuestionId;
import lyceum.channel.Questions;
import lyceum.channel.SayingId;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ReportsTest {
    @Autowired
    Reports reports;

    @Autowired
    Sanctions sanctions;

    @Autowired
    OrderQueue queue;

    @Autowired
    Questions questions;

    @Autowired
    Announcements announcements;

    @Autowired
    PostBook book;

    @Autowired
    Presences presences;

    @Autowired
    OpenScreens screens;

    @Autowired
    Groups groups;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    CohortTerms cohort;
    PersonId clara;
    PersonId su;
    PersonId ada;
    PersonId ben;
    GroupId group;
    QuestionId question;
    SayingId said;

    @BeforeEach
    void ben_has_asked_something_odd() {
        cohort = offers.cohort(50, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        su = cast.secretary(clara, cohort.community());
        ada = cast.ada();
        ben = cast.ben();
        arrivals.settleIn(cohort, ada);
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
        question = questions.ask(ben, group, "加我微信领资料", "");
        said = SayingId.of(question);
    }

    @Test
    void what_several_report_waits_once_with_its_text() {
        reports.report(ada, said, Report.Reason.ADVERTISING, "每天都发");
        reports.report(clara, said, Report.Reason.OTHER, "");
        reports.report(ada, said, Report.Reason.ADVERTISING, "改一句");

        var waiting = reports.in(su, cohort.community(), true, 0);
        assertThat(waiting).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("加我微信领资料");
            assertThat(one.author()).isEqualTo(ben);
            assertThat(one.voices()).extracting(Report.Voice::words).containsExactlyInAnyOrder("改一句", "");
        });
        assertThat(queue.of(su)).containsExactly(new OrderQueue.Waiting(cohort.community(), 1, 0));
    }

    @Test
    void many_who_report_at_the_same_moment_make_one_case() throws Exception {
        var people = IntStream.range(0, 12)
                .mapToObj(i -> {
                    var person = cast.person("Reader");
                    arrivals.settleIn(cohort, person);
                    return person;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(people.size())) {
            for (var one : threads.invokeAll(people.stream()
                    .map(person ->
                            Executors.callable(() -> reports.report(person, said, Report.Reason.ADVERTISING, "")))
                    .toList())) one.get();
        }

        assertThat(reports.in(su, cohort.community(), true, 0))
                .singleElement()
                .satisfies(one -> assertThat(one.voices()).hasSize(12));
    }

    @Test
    void what_is_hidden_is_gone_for_the_group_and_can_be_shown_again() {
        reports.report(ada, said, Report.Reason.ADVERTISING, "");

        reports.hide(su, said, "广告");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> questions.get(ada, question));
        assertThat(questions.page(ada, group, Set.of(Question.State.values()), false, 0))
                .isEmpty();
        assertThat(questions.count(ada, group, Set.of(Question.State.values()), false))
                .isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.report(ada, said, Report.Reason.OTHER, ""));
        assertThat(reports.saying(su, said).hidden()).isTrue();
        assertThat(reports.about(su, said))
                .hasValueSatisfying(one -> assertThat(one.outcome()).isEqualTo(Report.Outcome.HIDDEN));
        assertThat(queue.of(su)).isEmpty();

        reports.show(su, said);
        assertThat(questions.get(ada, question).title()).isEqualTo("加我微信领资料");
    }

    @Test
    void a_hidden_announcement_leaves_open_screens() {
        var post = announcements.post(su, group, "错发的公告");
        var hidden = new CopyOnWriteArrayList<Boolean>();
        var close = screens.open(presences.of(group, ben), new OpenScreens.Screen() {
            @Override
            public void posted(lyceum.channel.Post now) {
                hidden.add(now.hidden());
            }

            @Override
            public void stands(@Nullable Presence now) {}
        });

        reports.hide(clara, SayingId.of(post), "发错了群");

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> hidden.contains(true));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> book.get(ben, post));
        close.run();
    }

    @Test
    void what_may_stand_is_not_reported_again_until_it_is_changed() {
        var post = announcements.post(clara, group, "周三交");
        var about = SayingId.of(post);
        reports.report(ben, about, Report.Reason.OTHER, "");
        reports.dismiss(su, reports.about(su, about).orElseThrow().id());

        assertThatExceptionOfType(ReportIsDecided.class)
                .isThrownBy(() -> reports.report(ada, about, Report.Reason.OTHER, ""));
        book.edit(clara, post, "周四交");
        reports.report(ada, about, Report.Reason.OTHER, "");

        assertThat(reports.in(su, cohort.community(), true, 0))
                .singleElement()
                .satisfies(one -> assertThat(one.text()).isEqualTo("周四交"));
    }

    @Test
    void a_mute_over_what_was_said_settles_its_reports() {
        reports.report(ada, said, Report.Reason.ADVERTISING, "");

        sanctions.mute(su, new Ruling(group, ben, 0, "广告", said), false, Duration.ofDays(1));

        assertThat(reports.in(su, cohort.community(), false, 0))
                .extracting(Report::outcome)
                .containsExactly(Report.Outcome.MUTED);
    }

    @Test
    void nobody_reports_or_judges_the_own_words() {
        var post = announcements.post(su, group, "周三交");
        reports.report(ben, SayingId.of(post), Report.Reason.OTHER, "");
        var report = reports.about(clara, SayingId.of(post)).orElseThrow().id();

        assertThatExceptionOfType(OwnPostIsNotReported.class)
                .isThrownBy(() -> reports.report(ben, said, Report.Reason.OTHER, ""));
        assertThatExceptionOfType(OwnPostIsNotJudged.class).isThrownBy(() -> reports.dismiss(su, report));
        assertThatExceptionOfType(OwnPostIsNotJudged.class).isThrownBy(() -> reports.hide(su, SayingId.of(post), "x"));
    }

    @Test
    void members_see_no_queue_and_strangers_cannot_report() {
        reports.report(ada, said, Report.Reason.ADVERTISING, "");
        var report = reports.about(su, said).orElseThrow().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reports.in(ada, cohort.community(), true, 0));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> reports.about(ada, said));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> reports.dismiss(ada, report));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> reports.hide(ben, said, "x"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reports.report(cast.eve(), said, Report.Reason.OTHER, ""));
        assertThat(queue.of(ada)).isEmpty();
    }

    @Test
    void nobody_reports_without_end() {
        var asked = new java.util.ArrayList<SayingId>();
        for (int i = 0; i <= Reports.MOST_A_DAY; i++)
            asked.add(SayingId.of(announcements.post(i % 2 == 0 ? clara : su, group, "第" + i + "条")));

        List.copyOf(asked.subList(0, Reports.MOST_A_DAY))
                .forEach(one -> reports.report(ben, one, Report.Reason.OTHER, ""));

        assertThatExceptionOfType(TooManyReports.class)
                .isThrownBy(() -> reports.report(ben, asked.getLast(), Report.Reason.OTHER, ""));
    }
}
