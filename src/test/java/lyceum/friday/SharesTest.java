package lyceum.friday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Arrivals;
import lyceum.core.LeavesOfAbsence;
import lyceum.friday.Share.State;
import lyceum.group.Seat;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class SharesTest {
    private static final LocalDate TOO_SOON = Evenings.FIRST;
    private static final LocalDate SECOND = Evenings.FIRST.plusWeeks(1);
    private static final LocalDate THIRD = Evenings.FIRST.plusWeeks(2);

    @Autowired
    Evenings evenings;

    @Autowired
    Fridays fridays;

    @Autowired
    Shares shares;

    @Autowired
    Steps steps;

    @Autowired
    LeavesOfAbsence leaves;

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
    void a_core_member_proposes_and_staff_give_it_a_date_a_speaker_and_a_backup() {
        var id = shares.propose(set.ada(), set.community(), " 一页纸讲清一件事 ", "从三张坏图说起。");
        assertThat(shares.proposals(set.clara(), set.community()))
                .extracting(Share::title)
                .containsExactly("一页纸讲清一件事");
        assertThat(shares.proposals(set.lin(), set.community())).isEmpty();

        shares.book(set.clara(), id, SECOND, new Crew(set.ada(), set.lin()));

        var share = shares.get(set.lin(), id).share();
        assertThat(share.state()).isEqualTo(State.BOOKED);
        assertThat(share.start())
                .isEqualTo(SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant());
        assertThat(share.minutes()).isEqualTo(60);
        assertThat(shares.proposals(set.clara(), set.community())).isEmpty();
        assertThat(fridays.calendar(set.lin(), set.community(), Evenings.FIRST, 2))
                .extracting(entry -> entry.share() == null ? "" : entry.share().title())
                .containsExactly("", "一页纸讲清一件事");
    }

    @Test
    void a_learner_proposes_nothing_and_a_stranger_finds_no_fridays() {
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);

        assertThatExceptionOfType(OnlyCoreProposes.class)
                .isThrownBy(() -> shares.propose(ben, set.community(), "我也想讲", ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> shares.propose(cast.eve(), set.community(), "我也想讲", ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fridays.calendar(cast.eve(), set.community(), Evenings.FIRST, 4));
    }

    @Test
    void what_is_proposed_is_between_its_proposer_and_the_house() {
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        var id = shares.propose(set.ada(), set.community(), "还没想好", "");

        assertThat(shares.get(set.ada(), id).sight()).isEqualTo(Sight.ALL);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shares.get(ben, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shares.takeBack(set.lin(), id));

        shares.takeBack(set.ada(), id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> shares.get(set.ada(), id));
    }

    /// It is Wednesday morning: this Friday evening would be 59 hours ahead, and from Wednesday 20:00 on it is too
    /// late.
    @Test
    void a_date_that_cannot_be_announced_in_time_is_refused_with_the_nearest_that_can() {
        clock.is(LocalDateTime.of(2027, 1, 6, 20, 1).atZone(Cast.SHANGHAI).toInstant());
        var id = shares.propose(set.ada(), set.community(), "一页纸讲清一件事", "");

        assertThatExceptionOfType(TooLateForNotice.class)
                .isThrownBy(() -> shares.book(set.clara(), id, TOO_SOON, new Crew(set.ada(), null)))
                .satisfies(refusal -> assertThat(refusal.nearest().toLocalDateTime())
                        .isEqualTo(LocalDateTime.of(2027, 1, 8, 20, 15)));
        assertThat(fridays.free(set.clara(), set.community(), 1))
                .extracting(Slot::day)
                .containsExactly(SECOND);

        clock.is(LocalDateTime.of(2027, 1, 6, 20, 0).atZone(Cast.SHANGHAI).toInstant());
        shares.book(set.clara(), id, TOO_SOON, new Crew(set.ada(), null));

        assertThat(shares.get(set.ada(), id).share().state()).isEqualTo(State.BOOKED);
    }

    @Test
    void a_day_has_one_share_and_days_off_have_none() {
        evenings.booked(set, SECOND);
        var other = shares.propose(set.lin(), set.community(), "图表里的谎", "");
        fridays.takeOff(set.clara(), set.community(), THIRD, "春节");

        assertThatExceptionOfType(DayIsTaken.class)
                .isThrownBy(() -> shares.book(set.clara(), other, SECOND, new Crew(set.lin(), null)));
        assertThatExceptionOfType(DayIsOff.class)
                .isThrownBy(() -> shares.book(set.clara(), other, THIRD, new Crew(set.lin(), null)));
        assertThatExceptionOfType(NotADayOfTheSeason.class)
                .isThrownBy(() -> shares.book(set.clara(), other, SECOND.plusDays(1), new Crew(set.lin(), null)));
        assertThat(shares.get(set.lin(), other).share().state()).isEqualTo(State.PROPOSED);
        assertThat(fridays.free(set.clara(), set.community(), 2))
                .extracting(Slot::day)
                .containsExactly(TOO_SOON, SECOND.plusWeeks(2));

        fridays.putBack(set.clara(), set.community(), THIRD);
        shares.book(set.clara(), other, THIRD, new Crew(set.lin(), null));

        assertThat(shares.get(set.lin(), other).share().state()).isEqualTo(State.BOOKED);
    }

    @Test
    void two_shares_swap_their_dates() {
        var one = evenings.booked(set, SECOND);
        var other = evenings.booked(set, THIRD);

        shares.swap(set.clara(), one, other);

        assertThat(day(one)).isEqualTo(THIRD);
        assertThat(day(other)).isEqualTo(SECOND);
    }

    @Test
    void a_share_that_moves_leaves_its_old_date_behind_and_keeps_its_occasion() {
        var old = evenings.booked(set, SECOND);

        var id = shares.move(set.clara(), old, SECOND.plusDays(1).atTime(15, 30));

        var before = shares.get(set.ada(), old).share();
        var now = shares.get(set.ada(), id).share();
        assertThat(before.state()).isEqualTo(State.MOVED);
        assertThat(before.movedTo()).isEqualTo(id);
        assertThat(now.state()).isEqualTo(State.BOOKED);
        assertThat(now.occasion()).isEqualTo(before.occasion());
        assertThat(now.sequence()).isGreaterThan(0);
        assertThat(now.speaker()).isEqualTo(set.ada());
        evenings.booked(set, SECOND);
        assertThatExceptionOfType(NotAtThisStage.class)
                .isThrownBy(() -> shares.move(set.clara(), old, THIRD.atTime(20, 0)));
        assertThatExceptionOfType(TooLateForNotice.class)
                .isThrownBy(() -> shares.move(set.clara(), id, TOO_SOON.atTime(8, 59)));
    }

    @Test
    void a_share_that_is_called_off_frees_its_day() {
        var id = evenings.booked(set, SECOND);

        shares.cancel(set.clara(), id, "讲者病了");

        assertThat(shares.get(set.ada(), id).share().state()).isEqualTo(State.CANCELLED);
        assertThat(shares.get(set.ada(), id).share().why()).isEqualTo(Share.Why.STAFF);
        evenings.booked(set, SECOND);
    }

    @Test
    void only_people_of_the_table_and_staff_are_booked_and_nobody_is_their_own_backup() {
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        var id = shares.propose(set.ada(), set.community(), "一页纸讲清一件事", "");

        assertThatExceptionOfType(NotAmongSpeakers.class)
                .isThrownBy(() -> shares.book(set.clara(), id, SECOND, new Crew(ben, null)));
        assertThatExceptionOfType(BackupNotAmongSpeakers.class)
                .isThrownBy(() -> shares.book(set.clara(), id, SECOND, new Crew(set.ada(), ben)));
        assertThatExceptionOfType(BackupIsTheSpeaker.class).isThrownBy(() -> new Crew(set.ada(), set.ada()));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> shares.book(
                        cast.assistant(
                                set.clara(),
                                set.community(),
                                set.table().cohort().id()),
                        id,
                        SECOND,
                        new Crew(set.ada(), null)));
    }

    @Test
    void what_stands_against_a_date_is_shown_to_whoever_books() {
        var one = evenings.booked(set, SECOND);
        var other = evenings.booked(set, THIRD);

        assertThat(shares.conflicts(set.clara(), one))
                .containsExactly(new Conflict(set.ada(), Conflict.Kind.SOON_AGAIN, THIRD));

        shares.cancel(set.clara(), other, "换人");
        assertThat(shares.conflicts(set.clara(), one)).isEmpty();
        leaves.take(set.lin(), set.table().core(), LocalDate.of(2027, 1, 6), SECOND, "");

        assertThat(shares.conflicts(set.clara(), one))
                .containsExactly(new Conflict(set.lin(), Conflict.Kind.ON_LEAVE, SECOND));
    }

    @Test
    void a_series_has_a_day_a_time_a_zone_and_an_end_and_is_changed_by_one_at_a_time() {
        var plan = new SeriesPlan(
                DayOfWeek.SUNDAY,
                LocalTime.of(2, 30),
                ZoneId.of("Europe/Berlin"),
                45,
                "https://meet.example/abc",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 28),
                Set.of(set.table().core()));

        fridays.keep(set.clara(), set.community(), plan, 1);

        assertThat(fridays.series(set.ada(), set.community()).orElseThrow().plan())
                .isEqualTo(plan);
        assertThat(plan.days(Evenings.FIRST))
                .containsExactly(
                        LocalDate.of(2027, 3, 7),
                        LocalDate.of(2027, 3, 14),
                        LocalDate.of(2027, 3, 21),
                        LocalDate.of(2027, 3, 28));
        // Half past two is not there on the day on which summer begins.
        assertThat(plan.start(LocalDate.of(2027, 3, 28)).atZone(plan.zone()).toLocalTime())
                .isEqualTo(LocalTime.of(3, 30));
        assertThatExceptionOfType(SeriesChangedMeanwhile.class)
                .isThrownBy(() -> fridays.keep(set.clara(), set.community(), plan, 1));
        assertThatExceptionOfType(NotAMeetingLink.class)
                .isThrownBy(() -> fridays.keep(
                        set.clara(),
                        set.community(),
                        new SeriesPlan(
                                plan.weekday(),
                                plan.time(),
                                plan.zone(),
                                45,
                                "javascript:alert(1)",
                                plan.firstDay(),
                                null,
                                Set.of()),
                        2));
    }

    @Test
    void whoever_came_after_a_share_sees_what_it_was_about_and_whoever_had_left_before_sees_nothing() {
        var id = evenings.booked(set, SECOND);
        var share = shares.get(set.ada(), id).share();
        var group = set.table().core();
        var start = share.start();

        assertThat(Sight.from(new Seat(group, start.minusSeconds(1), null), start, start, false))
                .contains(Sight.ALL);
        assertThat(Sight.from(new Seat(group, start.plusSeconds(1), null), start, start, false))
                .contains(Sight.PREVIEW);
        assertThat(Sight.from(new Seat(group, start.minus(Duration.ofDays(9)), start), start, start, false))
                .isEmpty();
        assertThat(Sight.from(
                        new Seat(group, start.minus(Duration.ofDays(9)), start.plusSeconds(1)), start, start, false))
                .contains(Sight.ALL);
    }

    private LocalDate day(ShareId id) {
        return shares.get(set.clara(), id).share().day(Cast.SHANGHAI);
    }

    @Test
    void somebody_else_than_whoever_shared_sums_it_up() {
        var id = evenings.booked(set, SECOND);
        var ben = cast.ben();
        arrivals.settleIn(set.table().cohort(), ben);
        assertThatExceptionOfType(NotAmongSpeakers.class).isThrownBy(() -> steps.entrust(set.clara(), id, ben));
        var mei =
                cast.teacher(set.clara(), set.community(), set.table().cohort().id());
        steps.entrust(set.clara(), id, mei);
        var start = SECOND.atTime(20, 0).atZone(Cast.SHANGHAI).toInstant();
        evenings.sweepsAt(start.minus(Duration.ofHours(72)));
        evenings.sweepsAt(start);
        steps.begin(set.ada(), id);

        steps.end(set.ada(), id);

        assertThat(shares.duties(mei)).extracting(Share::id).containsExactly(id);
        assertThat(shares.duties(set.ada())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.sumUp(ben, id, "讲了三件事。"));
        steps.sumUp(mei, id, "讲了三件事。");
        assertThat(shares.get(ben, id).share().state()).isEqualTo(State.PUBLISHED);
    }
}
