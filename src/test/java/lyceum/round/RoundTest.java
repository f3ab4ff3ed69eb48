package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.core.CoreSeats;
import lyceum.core.LeaveRestsNow;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.SeatsComeByRounds;
import lyceum.round.NoticeRule.WindowClosesTooEarly;
import lyceum.round.NoticeRule.WindowOpensTooEarly;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals.Claim;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.Contender.Place;
import lyceum.standing.Ties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RoundTest {
    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundResults results;

    @Autowired
    RoundAppeals appeals;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    CoreGroups groups;

    @Autowired
    CoreSeats seats;

    @Autowired
    LeavesOfAbsence leaves;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    RoundStage.Set set;

    /// Twelve sit there; the n-th has n points but for the first three, who have none. At most one leaves.
    @BeforeEach
    void a_table_of_twelve() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(12, 20);
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void everybody_knows_two_weeks_ahead() {
        var today = set.first().minusDays(1);

        assertThatExceptionOfType(WindowOpensTooEarly.class)
                .isThrownBy(() -> rounds.draft(set.clara(), set.core(), today, set.last()));
        assertThatExceptionOfType(WindowClosesTooEarly.class)
                .isThrownBy(() -> rounds.draft(set.clara(), set.core(), set.first(), today.plusDays(13)))
                .satisfies(told -> assertThat(told.arguments()).contains(today.plusDays(14)));
        var round = rounds.draft(set.clara(), set.core(), set.first(), today.plusDays(14));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rounds.get(set.seated().getFirst(), round));
        assertThatExceptionOfType(EliminationRounds.ARoundIsOpen.class)
                .isThrownBy(() -> rounds.draft(set.clara(), set.core(), set.first(), set.last()));
        clock.passes(Duration.ofDays(1));

        // What was lawful when it was drafted is asked again when it is announced.
        assertThatExceptionOfType(WindowOpensTooEarly.class).isThrownBy(() -> rounds.announce(set.clara(), round));
    }

    @Test
    void a_round_goes_its_way_by_itself_and_each_sees_the_own_result_alone() {
        var round = stage.announced(set);
        assertThatExceptionOfType(SeatsComeByRounds.class)
                .isThrownBy(() -> seats.offer(set.clara(), set.core(), cast.ben(), false));
        var last = set.seated().getFirst();
        var other = set.seated().getLast();

        stage.at(stage.start(set.first()));
        assertThat(state(round)).isEqualTo(State.SCORING);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.mine(last, round));
        stage.at(stage.start(set.last().plusDays(1)).minusSeconds(1));
        assertThat(state(round)).isEqualTo(State.SCORING);
        stage.at(stage.start(set.last().plusDays(1)));

        assertThat(state(round)).isEqualTo(State.PROVISIONAL);
        assertThat(results.mine(last, round).own().leaves()).isTrue();
        assertThat(results.mine(other, round).rank()).isEqualTo(1);
        assertThat(results.mine(other, round).lines()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.told(other, round));
        assertThatExceptionOfType(lyceum.shared.Refusal.class).isThrownBy(() -> results.ranking(other, round));
        var today = set.last().plusDays(1);
        assertThatExceptionOfType(LeaveRestsNow.class)
                .isThrownBy(() -> leaves.take(last, set.core(), today, today.plusDays(5), ""));
        assertThat(results.recount(set.clara(), round)).isTrue();

        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        assertThat(state(round)).isEqualTo(State.APPEAL);
        stage.confirmed(set, round, signatures);
        assertThat(results.told(other, round).leave())
                .extracting(one -> one.line().person())
                .containsExactly(last);

        rounds.execute(set.clara(), round);
        assertThat(state(round)).isEqualTo(State.EXECUTED);
        assertThat(seated()).doesNotContain(last).hasSize(11);
        stage.sweep();
        assertThat(state(round)).isEqualTo(State.SUCCESSION);
        stage.at(clock.instant().plus(Round.SUCCESSION));
        assertThat(state(round)).isEqualTo(State.CLOSED);
        assertThat(rounds.get(last, round).state()).isEqualTo(State.CLOSED);
    }

    /// The first four are equal, and two may leave.
    @Test
    void equals_across_the_line_are_drawn_by_a_seed_that_was_sealed_at_the_announcement() {
        stage.rule(set, 12, 17, 5, Ties.LOT);
        for (int i = 0; i < 3; i++) stage.earns(set, set.seated().get(i), 3 - i);
        var equal = set.seated().subList(0, 4);
        var member = set.seated().getLast();
        var round = stage.announced(set);
        var sealed = results.lot(member, round).orElseThrow();
        assertThat(sealed.lot()).as("only the seal").isNull();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> results.lot(cast.eve(), round));

        stage.at(stage.start(set.first()));
        stage.at(stage.start(set.last().plusDays(1)));

        var shown = results.lot(member, round).orElseThrow();
        var lot = java.util.Objects.requireNonNull(shown.lot());
        assertThat(shown.commitment()).isEqualTo(sealed.commitment()).isEqualTo(lot.commitment());
        var lines = results.ranking(set.clara(), round);
        assertThat(lines)
                .filteredOn(one -> one.line().drawn())
                .extracting(one -> one.line().person())
                .containsExactlyInAnyOrderElementsOf(equal);
        assertThat(lines)
                .filteredOn(one -> one.line().leaves())
                .extracting(one -> one.line().person())
                .containsExactlyInAnyOrderElementsOf(equal.stream()
                        .sorted(java.util.Comparator.comparing(one -> lot.draw(one.text())))
                        .limit(2)
                        .toList());
        assertThat(results.export(set.clara(), round)).contains("seed " + lot.seed());
        assertThat(results.recount(set.clara(), round)).isTrue();
        sql.sql("update round_lot set seed = ? where elimination_round = ?")
                .params("00".repeat(32), round.value())
                .update();
        assertThat(results.recount(set.clara(), round))
                .as("another seed is found out")
                .isFalse();
    }

    @Test
    void a_round_that_is_announced_anew_keeps_its_seal_and_one_that_keeps_ties_shows_none() {
        var round = stage.announced(set);
        assertThat(results.lot(set.clara(), round)).isEmpty();

        stage.rule(set, 5, 10, 5, Ties.LOT);
        var sealed = results.lot(set.clara(), round).orElseThrow();
        stage.rule(set, 6, 10, 5, Ties.LOT);

        assertThat(results.lot(set.clara(), round)).contains(sealed);
        assertThat(sealed.lot()).isNull();
    }

    @Test
    void those_at_risk_are_warned_at_half_time_and_a_week_before_the_close() {
        var round = stage.announced(set);
        stage.at(stage.start(set.first()));
        stage.at(stage.start(set.first().plusDays(10)));
        stage.at(stage.start(set.last().plusDays(1)).minus(Duration.ofDays(7)));
        stage.sweep();

        assertThat(rounds.history(set.clara(), round))
                .extracting(RoundHistory::step)
                .containsExactly(
                        RoundStep.ANNOUNCED, RoundStep.OPENED, RoundStep.WARNED_HALFWAY, RoundStep.WARNED_LAST);
        assertThat(told(set.seated().getFirst(), "ROUND_AT_RISK")).isEqualTo(2);
        assertThat(told(set.seated().getLast(), "ROUND_AT_RISK")).isZero();
    }

    @Test
    void a_changed_policy_sends_the_round_back_with_fourteen_days_and_is_final_once_ranked() {
        var round = stage.announced(set);
        stage.at(stage.start(set.first()));
        stage.at(stage.start(set.last()));
        assertThat(state(round)).isEqualTo(State.SCORING);

        stage.rule(set, 3, 10, 5);

        var anew = rounds.known(round);
        assertThat(anew.state()).isEqualTo(State.ANNOUNCED);
        assertThat(anew.edition()).isEqualTo(2);
        assertThat(anew.window().first()).isEqualTo(set.first());
        assertThat(stage.start(anew.window().last().plusDays(1)))
                .isAfterOrEqualTo(clock.instant().plus(Duration.ofDays(14)));
        stage.sweep();
        assertThat(state(round)).isEqualTo(State.ANNOUNCED);
        stage.at(stage.start(set.last().plusDays(1)));
        assertThat(state(round)).isEqualTo(State.SCORING);
        stage.at(stage.start(anew.window().last().plusDays(1)));
        assertThat(state(round)).isEqualTo(State.PROVISIONAL);

        stage.rule(set, 9, 10, 5);
        assertThat(state(round)).isEqualTo(State.PROVISIONAL);
        assertThat(results.policy(set.clara(), round).passLine()).isEqualTo(300);
        assertThat(told(set.seated().getFirst(), "ROUND_ANEW")).isEqualTo(1);
    }

    @Test
    void an_act_counts_once_in_this_round_or_the_next() {
        var slow = set.seated().get(1);
        var round = stage.announced(set);
        stage.at(stage.start(set.first()));
        stage.earns(set, slow, 4, set.last());
        stage.at(stage.start(set.last().plusDays(1)));
        assertThat(results.mine(slow, round).own().score()).isEqualTo(600);

        // Recorded after the snapshot, about a day of the window.
        stage.earns(set, slow, 3, set.last());
        assertThat(results.mine(slow, round).own().score()).isEqualTo(600);
        assertThat(results.recount(set.clara(), round)).isTrue();
        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        stage.confirmed(set, round, signatures);
        rounds.execute(set.clara(), round);
        stage.sweep();
        stage.at(clock.instant().plus(Round.SUCCESSION));

        var first = lyceum.round.RoundStage.DAYS;
        var today = java.time.LocalDate.ofInstant(clock.instant(), Cast.SHANGHAI);
        var next = new RoundStage.Set(
                set.table(),
                set.seated(),
                set.learners(),
                set.chen(),
                set.su(),
                today.plusDays(1),
                today.plusDays(first));
        var second = stage.ranked(next);
        assertThat(results.mine(slow, second).own().score()).isEqualTo(300);
        assertThat(results.recount(set.clara(), second)).isTrue();
    }

    @Test
    void an_undone_round_leaves_everything_as_it_was() {
        var before = roster();
        var round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        rounds.execute(set.clara(), round);
        assertThat(seated()).hasSize(11);
        stage.sweep();
        clock.passes(Duration.ofDays(6));

        rounds.undo(set.clara(), round, "算错了");

        assertThat(state(round)).isEqualTo(State.REVERSED);
        assertThat(roster()).isEqualTo(before);
        assertThat(groups.known(set.core()).taken()).isEqualTo(12);
    }

    @Test
    void a_week_later_nothing_is_undone() {
        var round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        rounds.execute(set.clara(), round);
        clock.passes(Round.UNDONE_WITHIN);

        assertThatExceptionOfType(EliminationRounds.TooLateToUndo.class)
                .isThrownBy(() -> rounds.undo(set.clara(), round, "太晚"));
    }

    @Test
    void whoever_deletes_the_account_breaks_neither_the_round_nor_the_trail() {
        var last = set.seated().getFirst();
        var round = stage.inAppeal(set);
        appeals.file(last, round, new Claim(Ground.CIRCUMSTANCE, null, "我要走了", ""));

        stage.leavesForGood(last);

        stage.confirmed(set, round, signatures);
        rounds.execute(set.clara(), round);
        assertThat(seated()).hasSize(11).doesNotContain(last);
        assertThat(results.recount(set.clara(), round)).isTrue();
        assertThat(results.told(set.clara(), round).leave()).singleElement().satisfies(one -> {
            assertThat(one.name()).isNull();
            assertThat(one.line().place()).isEqualTo(Place.ELIGIBLE);
        });
        assertThat(stage.trailIsWhole()).isTrue();
    }

    private State state(RoundId round) {
        return rounds.known(round).state();
    }

    private List<PersonId> seated() {
        return roster().stream().map(CoreMember::person).toList();
    }

    private List<CoreMember> roster() {
        return groups.roster(set.core(), set.clara());
    }

    private int told(PersonId person, String kind) {
        return sql.sql("select count(*) from inbox_item where person = ? and kind = ?")
                .params(person.value(), kind)
                .query(Integer.class)
                .single();
    }
}
