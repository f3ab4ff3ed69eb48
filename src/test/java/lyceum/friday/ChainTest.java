package lyceum.friday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.friday.Share.State;
import lyceum.group.Groups;
import lyceum.inbox.Inboxes;
import lyceum.inbox.Kind;
import lyceum.inbox.Line;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ChainTest {
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final Instant START =
            SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant();

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    Chain chain;

    @Autowired
    Inboxes inbox;

    @Autowired
    Announcements announcements;

    @Autowired
    Groups groups;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    Evenings.Set set;

    @BeforeEach
    void a_community_that_meets_on_fridays() {
        clock.is(FakeClock.BEGINNING);
        set = evenings.set();
    }

    @AfterEach
    void it_is_wednesday_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_audience_is_told_once_and_whoever_wants_to_come_is_reminded_twice() {
        var ben = member("Ben");
        var id = evenings.booked(set, SECOND);

        at("-PT72H");

        assertThat(state(id)).isEqualTo(State.NOTICED);
        var group = groups.of(ben).getFirst().id();
        Awaitility.await()
                .untilAsserted(() -> assertThat(announcements.page(ben, group, null))
                        .singleElement()
                        .satisfies(post -> assertThat(post.text())
                                .contains("周五分享：一页纸讲清一件事", "2027年1月15日 20:00", "Ada", "Friday share", "/fridays/")));
        assertThat(kinds(set.ada())).contains(Kind.SHARE_CONFIRM);

        steps.reply(ben, id, true);
        steps.confirm(set.ada(), id);
        assertThat(state(id)).isEqualTo(State.READY);
        at("-PT24H");
        at("-PT24H");
        at("-PT1H");

        assertThat(kinds(ben))
                .containsOnlyOnce(Kind.ANNOUNCEMENT)
                .filteredOn(Kind.SHARE_SOON::equals)
                .hasSize(2);
        assertThat(kinds(set.lin())).doesNotContain(Kind.SHARE_CONFIRM);
    }

    @Test
    void whoever_does_not_confirm_is_followed_by_the_backup_and_then_by_staff() {
        var id = evenings.booked(set, SECOND);
        at("-PT72H");
        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> steps.confirm(set.lin(), id));

        at("-PT24H");
        assertThat(kinds(set.lin())).contains(Kind.SHARE_CONFIRM);
        assertThat(kinds(set.clara())).doesNotContain(Kind.SHARE_TROUBLE);
        at("-PT18H");
        assertThat(kinds(set.clara())).contains(Kind.SHARE_TROUBLE);
        steps.confirm(set.lin(), id);

        var share = shares.get(set.clara(), id).share();
        assertThat(share.state()).isEqualTo(State.READY);
        assertThat(share.presenter()).isEqualTo(set.lin());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.confirm(set.clara(), id));
    }

    @Test
    void where_nobody_comes_within_a_quarter_of_an_hour_it_is_a_no_show() {
        var id = evenings.booked(set, SECOND);
        at("-PT72H");
        at("PT0S");
        assertThat(state(id)).isEqualTo(State.LIVE);
        at("PT14M");
        assertThat(state(id)).isEqualTo(State.LIVE);

        at("PT15M");

        assertThat(state(id)).isEqualTo(State.NO_SHOW);
        assertThat(kinds(set.clara())).contains(Kind.SHARE_TROUBLE);
    }

    @Test
    void a_share_that_nobody_ends_closes_half_an_hour_beyond_its_length_and_the_summary_is_chased() {
        var id = evenings.booked(set, SECOND);
        at("-PT72H");
        at("PT0S");
        steps.begin(set.ada(), id);
        at("PT89M");
        assertThat(state(id)).isEqualTo(State.LIVE);

        at("PT3H");

        var closed = shares.get(set.ada(), id).share();
        assertThat(closed.state()).isEqualTo(State.SUMMARY_DUE);
        assertThat(closed.evening().endedAt()).isEqualTo(START.plus(Duration.ofMinutes(90)));
        at("PT26H");
        assertThat(kinds(set.ada())).filteredOn(Kind.SHARE_SUMMARY::equals).hasSize(2);
        assertThat(kinds(set.clara())).doesNotContain(Kind.SHARE_TROUBLE);
        at("PT50H");
        assertThat(kinds(set.clara())).contains(Kind.SHARE_TROUBLE);
    }

    @Test
    void with_the_portal_down_from_thursday_to_saturday_the_truth_is_told_and_nobody_is_called() {
        var ben = member("Ben");
        var id = evenings.booked(set, SECOND);
        at("-PT72H");
        steps.reply(ben, id, true);
        at("-PT25H");

        at("PT16H");

        var share = shares.get(set.clara(), id).share();
        assertThat(share.state()).isEqualTo(State.CANCELLED);
        assertThat(share.why()).isEqualTo(Share.Why.PORTAL_DOWN);
        assertThat(taken(id))
                .extracting(StepTaken::step, StepTaken::missed)
                .containsExactly(
                        tuple(Step.NOTICE, false),
                        tuple(Step.REMINDED_DAY, true),
                        tuple(Step.BACKUP_ASKED, true),
                        tuple(Step.REMINDED_HOUR, true),
                        tuple(Step.STAFF_ALERTED, true),
                        tuple(Step.OPENED, true));
        assertThat(kinds(ben)).contains(Kind.SHARE_OFF).doesNotContain(Kind.SHARE_SOON);
        assertThat(kinds(set.clara())).contains(Kind.SHARE_TROUBLE);

        var next = fridays.free(set.clara(), set.community(), 1).getFirst();
        var again = shares.move(set.clara(), id, LocalDateTime.ofInstant(next.start(), Cast.SHANGHAI));
        assertThat(state(again)).isEqualTo(State.BOOKED);
        assertThat(state(id)).isEqualTo(State.CANCELLED);
    }

    @Test
    void down_while_somebody_should_have_come_is_no_no_show() {
        var id = evenings.booked(set, SECOND);
        at("-PT72H");
        at("PT1M");

        at("PT5H");

        assertThat(state(id)).isEqualTo(State.CANCELLED);
        assertThat(shares.get(set.clara(), id).share().why()).isEqualTo(Share.Why.PORTAL_DOWN);
    }

    @Test
    void a_notice_that_was_missed_goes_late_while_it_is_lawful_and_else_only_if_two_people_say_so() {
        var lawful = evenings.booked(set, SECOND);
        at("-PT48H");
        assertThat(state(lawful)).isEqualTo(State.NOTICED);

        clock.is(FakeClock.BEGINNING);
        var third = SECOND.plusWeeks(1);
        var late = evenings.booked(set, third);
        clock.is(START.plus(Duration.ofDays(7)).minus(Duration.ofHours(47)));
        chain.sweep();
        assertThat(state(late)).isEqualTo(State.BOOKED);
        assertThat(taken(late))
                .singleElement()
                .satisfies(step -> assertThat(step.missed()).isTrue());
        assertThat(kinds(set.clara())).contains(Kind.SHARE_TROUBLE);

        var su = cast.secretary(set.clara(), set.community());
        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> steps.agreeLate(su, late));
        steps.wishLate(set.clara(), late, "网站停了两天");
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> steps.agreeLate(set.clara(), late));
        steps.agreeLate(su, late);

        assertThat(state(late)).isEqualTo(State.NOTICED);
        assertThat(taken(late)).extracting(StepTaken::step).containsExactly(Step.NOTICE, Step.LATE_NOTICE);
    }

    @Test
    void what_was_not_announced_and_not_decided_does_not_take_place() {
        var id = evenings.booked(set, SECOND);
        at("-PT40H");
        assertThatExceptionOfType(SecondPersonNeeded.class).isThrownBy(() -> {
            steps.wishLate(set.clara(), id, "网站停了两天");
            steps.agreeLate(set.clara(), id);
        });

        at("PT0S");

        assertThat(state(id)).isEqualTo(State.CANCELLED);
        assertThat(shares.get(set.clara(), id).share().why()).isEqualTo(Share.Why.NO_NOTICE);
    }

    @Test
    void another_place_begins_the_two_days_anew_and_another_speaker_is_told_at_once() {
        var id = evenings.booked(set, SECOND);
        at("-PT72H");

        shares.crew(set.clara(), id, new Crew(set.lin(), set.ada()));
        steps.meetAt(set.clara(), id, "https://meet.example/other");
        assertThat(state(id)).isEqualTo(State.BOOKED);
        at("-PT71H");

        assertThat(state(id)).isEqualTo(State.NOTICED);
        assertThat(taken(id)).extracting(StepTaken::step).containsExactly(Step.NOTICE, Step.CREW_NOTICE, Step.NOTICE);
        clock.is(START.minus(Duration.ofHours(47)));
        assertThatExceptionOfType(TooLateForNotice.class)
                .isThrownBy(() -> steps.meetAt(set.clara(), id, "https://meet.example/third"));
    }

    @Test
    void whoever_wanted_to_come_is_told_when_it_is_called_off() {
        var ben = member("Ben");
        var id = evenings.booked(set, SECOND);
        steps.reply(ben, id, true);
        var lin = member("Mo");
        steps.reply(lin, id, false);

        shares.cancel(set.clara(), id, "讲者病了");

        assertThat(kinds(ben)).contains(Kind.SHARE_OFF);
        assertThat(kinds(lin)).doesNotContain(Kind.SHARE_OFF);
        assertThatExceptionOfType(NotAtThisStage.class).isThrownBy(() -> steps.reply(ben, id, true));
    }

    @Test
    void however_many_sweep_at_once_each_step_takes_effect_once() throws Exception {
        var id = evenings.booked(set, SECOND);
        clock.is(START.minus(Duration.ofHours(72)));

        try (var nodes = Executors.newFixedThreadPool(6)) {
            var sweeps = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 12; i++)
                sweeps.add(() -> {
                    chain.sweep();
                    return null;
                });
            for (var one : nodes.invokeAll(sweeps)) one.get();
        }

        assertThat(taken(id)).extracting(StepTaken::step).containsExactly(Step.NOTICE);
        assertThat(kinds(set.ada())).containsOnlyOnce(Kind.SHARE_CONFIRM);
    }

    private void at(String offset) {
        clock.is(START.plus(Duration.parse(offset)));
        chain.sweep();
    }

    private PersonId member(String name) {
        var person = cast.person(name);
        arrivals.settleIn(set.table().cohort(), person);
        return person;
    }

    private State state(ShareId id) {
        return shares.get(set.clara(), id).share().state();
    }

    private List<StepTaken> taken(ShareId id) {
        return steps.history(set.clara(), id).stream().map(Steps.Line::step).toList();
    }

    private List<Kind> kinds(PersonId person) {
        return inbox.page(person, Languages.CHINESE, false, 0).stream()
                .map(Line::kind)
                .toList();
    }
}
