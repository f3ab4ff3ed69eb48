package lyceum.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.Condition;
import lyceum.channel.GroupAct;
import lyceum.channel.Muted;
import lyceum.channel.NotYourPart;
import lyceum.channel.OpenScreens;
import lyceum.channel.Presence;
import lyceum.channel.Presences;
import lyceum.channel.Questions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.shared.Bilingual;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SanctionsTest {
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Money FREE = Money.of("CNY", 0);

    @Autowired
    Sanctions sanctions;

    @Autowired
    Appeals appeals;

    @Autowired
    Questions questions;

    @Autowired
    Announcements announcements;

    @Autowired
    Presences presences;

    @Autowired
    OpenScreens screens;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Admissions admissions;

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
    PersonId su;
    PersonId ben;
    GroupId group;

    @BeforeEach
    void ben_is_in_a_group_of_claras() {
        cohort = offers.cohort(20, FREE);
        clara = cast.owner(cohort.community());
        su = cast.secretary(clara, cohort.community());
        ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        group = groups.of(ben).getFirst().id();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_muted_are_told_the_clause_and_read_on_and_it_ends_by_itself() {
        announcements.post(clara, group, "周三交");
        mute(su);

        assertThatExceptionOfType(Muted.class)
                .isThrownBy(() -> asks())
                .satisfies(told ->
                        assertThat(told.arguments()).contains(new Bilingual("先读，再问。", "Read first, then ask.")));
        assertThat(announcements.page(ben, group, null)).hasSize(1);

        clock.passes(THREE_DAYS);
        asks();
    }

    @Test
    void a_letter_says_the_clause_the_reason_until_when_and_where_to_appeal() {
        var id = mute(su);

        Awaitility.await().until(() -> !mailbox.of(cast.address(ben)).isEmpty() && letter().contains("先读，再问。"));
        assertThat(letter()).contains("刷屏", "2027年1月9日", "/sanctions/" + id);
    }

    @Test
    void a_mute_in_one_group_is_none_in_another_and_one_everywhere_is() {
        var other = offers.cohort(cohort.community(), lyceum.shared.Seats.of(5), FREE);
        arrivals.admit(other, ben);
        Awaitility.await().until(() -> groups.of(ben).size() == 2);
        var elsewhere = groups.of(ben).stream()
                .map(one -> one.id())
                .filter(one -> !one.equals(group))
                .findFirst()
                .orElseThrow();

        mute(su);
        assertThat(presences.of(elsewhere, ben).condition()).isEqualTo(Condition.ACTIVE);

        sanctions.mute(su, ruling(0), true, THREE_DAYS);
        assertThat(presences.of(elsewhere, ben).condition()).isEqualTo(Condition.MUTED);
    }

    @Test
    void a_mute_acts_on_open_screens_within_five_seconds_and_so_does_its_end() {
        var stands = new CopyOnWriteArrayList<Condition>();
        var close = screens.open(presences.of(group, ben), new OpenScreens.Screen() {
            @Override
            public void stands(@Nullable Presence now) {
                if (now != null) stands.add(now.condition());
            }
        });

        var id = mute(su);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> stands.contains(Condition.MUTED));
        sanctions.lift(clara, id, "");
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> stands.contains(Condition.ACTIVE));
        close.run();
    }

    @Test
    void only_owners_and_the_secretary_mute_and_nobody_mutes_staff() {
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);

        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> mute(dong));
        assertThatExceptionOfType(NotYourPart.class).isThrownBy(() -> mute(ada));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mute(cast.eve()));
        assertThatExceptionOfType(StaffAreNotHeldBack.class)
                .isThrownBy(() -> sanctions.mute(su, new Ruling(group, dong, 0, "刷屏", null), false, THREE_DAYS));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> sanctions.mute(su, new Ruling(group, cast.eve(), 0, "刷屏", null), false, THREE_DAYS));
        asks();
    }

    @Test
    void each_mute_cites_a_clause_gives_a_reason_and_is_not_for_ever() {
        assertThatExceptionOfType(ChosenBadly.ClauseMissing.class)
                .isThrownBy(() -> sanctions.mute(su, ruling(7), false, THREE_DAYS));
        assertThatExceptionOfType(ChosenBadly.LengthOutOfRange.class)
                .isThrownBy(() -> sanctions.mute(su, ruling(0), false, Duration.ofDays(31)));
        assertThatExceptionOfType(lyceum.shared.TextLimit.TextMissing.class)
                .isThrownBy(() -> sanctions.mute(su, new Ruling(group, ben, 0, " ", null), false, THREE_DAYS));
        mute(su);
        assertThatExceptionOfType(AlreadyMuted.class).isThrownBy(() -> mute(clara));
    }

    @Test
    void a_removal_ends_the_place_and_never_the_course_and_can_be_undone() {
        var id = sanctions.remove(su, ruling(0));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> announcements.page(ben, group, null));
        assertThat(groups.of(ben)).isEmpty();
        assertThat(members.of(ben, cohort.community()))
                .hasValueSatisfying(one -> assertThat(one.state()).isEqualTo(Membership.State.LIVE));
        assertThat(sanctions.own(ben)).extracting(Sanction::id).containsExactly(id);

        sanctions.lift(clara, id, "误会");

        assertThat(groups.of(ben)).extracting(one -> one.id()).containsExactly(group);
        assertThat(groups.in(cohort.community()).getFirst().members()).isEqualTo(1);
        assertThatExceptionOfType(SanctionIsOver.class).isThrownBy(() -> sanctions.lift(clara, id, ""));
    }

    @Test
    void whoever_was_removed_is_not_placed_there_again_by_another_ticket() {
        sanctions.remove(su, ruling(0));
        admissions.askRefund(admissions.ordersOf(ben).getFirst().id(), ben, "");

        arrivals.admit(cohort, ben);
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada); // comes later, so ben's turn was before

        assertThat(groups.of(ben)).isEmpty();
    }

    @Test
    void an_undone_removal_of_somebody_whose_ticket_has_ended_gives_no_place() {
        var id = sanctions.remove(su, ruling(0));
        admissions.askRefund(admissions.ordersOf(ben).getFirst().id(), ben, "");
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada); // its news comes after that of the refund

        Awaitility.await()
                .until(() -> members.enrollments(ben).stream()
                        .allMatch(one -> one.state() == lyceum.membership.Enrollment.State.ENDED));
        sanctions.lift(clara, id, "");

        assertThat(presences.of(group, ada).isMember()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> presences.of(group, ben));
    }

    @Test
    void an_appeal_is_decided_by_another_and_upheld_nothing_shows_any_more() {
        var id = mute(su);
        appeals.appeal(ben, id, "那天是我的网络重发了三遍。");

        assertThatExceptionOfType(AnotherPersonDecides.class).isThrownBy(() -> appeals.decide(su, id, true, ""));
        assertThat(appeals.waiting(clara, cohort.community()))
                .extracting(Sanction::id)
                .containsExactly(id);
        appeals.decide(clara, id, true, "");

        asks();
        assertThat(sanctions.own(ben)).isEmpty();
        assertThat(sanctions.of(su, group, ben)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sanctions.get(ben, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sanctions.get(clara, id));
        assertThat(appeals.waiting(clara, cohort.community())).isEmpty();
    }

    @Test
    void a_refused_appeal_says_why_and_is_the_only_one() {
        var id = mute(su);
        appeals.appeal(ben, id, "不对");

        assertThatExceptionOfType(lyceum.shared.TextLimit.TextMissing.class)
                .isThrownBy(() -> appeals.decide(clara, id, false, ""));
        appeals.decide(clara, id, false, "记录里有十一条。");

        assertThat(sanctions.get(ben, id).appeal())
                .satisfies(now -> assertThat(now == null ? "" : now.answer()).isEqualTo("记录里有十一条。"));
        assertThatExceptionOfType(Muted.class).isThrownBy(this::asks);
        assertThatExceptionOfType(AlreadyAppealed.class).isThrownBy(() -> appeals.appeal(ben, id, "再看看"));
        assertThatExceptionOfType(AppealIsDecided.class).isThrownBy(() -> appeals.decide(clara, id, true, ""));
    }

    @Test
    void nobody_else_reads_or_appeals_and_a_fortnight_after_the_end_it_is_too_late() {
        var id = mute(su);
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sanctions.get(ada, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> appeals.appeal(ada, id, "不对"));
        clock.passes(THREE_DAYS.plus(Appeals.OPEN_AFTERWARDS));
        assertThatExceptionOfType(AppealIsOver.class).isThrownBy(() -> appeals.appeal(ben, id, "不对"));
    }

    @Test
    void whoever_is_muted_in_a_group_keeps_the_right_to_report_and_to_react() {
        mute(su);

        assertThat(presences.of(group, ben).may(GroupAct.REPORT)).isTrue();
        assertThat(presences.of(group, ben).may(GroupAct.REACT)).isTrue();
    }

    private SanctionId mute(PersonId by) {
        return sanctions.mute(by, ruling(0), false, THREE_DAYS);
    }

    private Ruling ruling(int clause) {
        return new Ruling(group, ben, clause, "刷屏", null);
    }

    private void asks() {
        questions.ask(ben, group, "周几交作业？", "");
    }

    private String letter() {
        return mailbox.last(cast.address(ben)).body();
    }
}
