package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.admission.Admissions;
import lyceum.admission.OrderState;
import lyceum.core.OpenWork.Piece;
import lyceum.course.Offers;
import lyceum.group.GroupMember;
import lyceum.group.Groups;
import lyceum.group.LearnerGroup;
import lyceum.membership.Enrollment;
import lyceum.membership.Members;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals.Claim;
import lyceum.round.RoundAppeals.Remedy;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.standing.Contender.Place;
import lyceum.standing.EliminationPolicies;
import lyceum.standing.Points;
import lyceum.standing.Standings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rounds in a learner group whose ticket page said so.
@HouseTest
class LearnerRoundTest {
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
    Handovers handovers;

    @Autowired
    EliminationPolicies policies;

    @Autowired
    Standings standings;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Admissions admissions;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    RoundStage.Set set;
    PersonId last;
    PersonId untold;

    /// Twelve were told and one was not; the n-th has n points, and who was not told has none. At most one leaves.
    @BeforeEach
    void a_learner_group_of_thirteen() {
        clock.is(FakeClock.BEGINNING);
        set = stage.learnerGroup(12);
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        last = set.seated().getFirst();
        untold = set.learners().getFirst();
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void only_those_are_in_a_round_whom_the_ticket_page_told_and_the_others_are_listed_as_such() {
        var round = stage.ranked(set);

        assertThat(results.ranking(set.clara(), round))
                .filteredOn(one -> one.line().place() == Place.NOT_AGREED)
                .extracting(one -> one.line().person())
                .containsExactly(untold);
        assertThat(results.mine(last, round).own().leaves()).isTrue();
        assertThat(results.recount(set.clara(), round)).isTrue();
        assertThat(told(untold)).isZero();
        assertThat(told(last)).isPositive();
        assertThat(standings.board(last, set.core()).notAgreed()).containsExactly("Untold");
        assertThat(standings.mine(untold, set.core(), 0).own().place()).isEqualTo(Place.NOT_AGREED);

        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        stage.confirmed(set, round, signatures);
        var told = results.told(last, round);
        assertThat(told.leave()).extracting(one -> one.line().person()).containsExactly(last);
        assertThat(told.stay()).isEqualTo(11);
        assertThat(told.notAgreed()).extracting(one -> one.line().person()).containsExactly(untold);
    }

    @Test
    void what_is_lost_is_the_place_in_the_group_and_never_the_course() {
        var order = admissions.liveOrder(set.table().cohort().id(), last).orElseThrow();
        var number = members.of(last, set.community()).orElseThrow().number();
        var round = confirmed();
        assertThat(handovers.all(set.su(), round))
                .allSatisfy(open ->
                        assertThat(open.pieces()).extracting(Piece::kind).isEmpty());

        rounds.execute(set.clara(), round);

        assertThat(groups.of(last)).isEmpty();
        assertThat(groups.of(untold)).hasSize(1);
        assertThat(group().members()).isEqualTo(12);
        assertThat(admissions.order(order.id(), last).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(members.of(last, set.community()).orElseThrow().number()).isEqualTo(number);
        assertThat(members.enrollments(last))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(Enrollment.State.LIVE));
        assertThat(rounds.get(last, round).state())
                .as("one's own round stays readable")
                .isEqualTo(State.EXECUTED);
        assertThat(stage.trailSaysOf("group-place.ended-by-round", set.core().value()))
                .isTrue();
    }

    @Test
    void there_are_no_seats_to_fill_and_the_round_closes_a_day_later() {
        var round = confirmed();
        rounds.execute(set.clara(), round);

        stage.sweep();
        assertThat(state(round)).isEqualTo(State.SUCCESSION);
        assertThat(count("succession where core_group = ?", set.core().value())).isZero();
        assertThat(count(
                        "nomination_sitting_out where core_group = ?",
                        set.core().value()))
                .isZero();

        stage.at(clock.instant().plus(Round.SUCCESSION_SEEN));
        assertThat(state(round)).isEqualTo(State.CLOSED);
        assertThat(groups.of(last)).as("nobody came back by that").isEmpty();
    }

    @Test
    void an_undone_round_gives_the_same_place_back_even_where_the_group_is_full_by_then() {
        var before = roster();
        var round = confirmed();
        rounds.execute(set.clara(), round);
        sql.sql("update learner_group set size = 13 where id = ?")
                .param(set.core().value())
                .update();
        var newcomer = stage.comesFromElsewhere(set.table().cohort(), "Newcomer");
        assertThat(group().members()).isEqualTo(13);
        stage.sweep();
        clock.passes(Duration.ofDays(6));

        rounds.undo(set.clara(), round, "算错了");

        assertThat(state(round)).isEqualTo(State.REVERSED);
        assertThat(roster()).containsAll(before).hasSize(14);
        assertThat(groups.of(newcomer)).isEqualTo(groups.of(last));
        assertThat(group().size()).isEqualTo(14);
        assertThat(group().members()).isEqualTo(14);
        assertThat(count("group_removal where learner_group = ?", set.core().value()))
                .isZero();
        assertThat(count("group_place_past where learner_group = ?", set.core().value()))
                .isZero();
        assertThat(stage.trailSaysOf("group-place.plus-one", set.core().value()))
                .isTrue();
    }

    @Test
    void an_undone_round_leaves_everything_as_it_was() {
        var before = roster();
        var size = group().size();
        var round = confirmed();
        rounds.execute(set.clara(), round);

        rounds.undo(set.clara(), round, "算错了");

        assertThat(roster()).isEqualTo(before);
        assertThat(group().size()).isEqualTo(size);
        assertThat(standings.mine(last, set.core(), 0).own().place()).isEqualTo(Place.ELIGIBLE);
    }

    @Test
    void whoever_has_no_account_any_more_does_not_come_back() {
        var round = confirmed();
        rounds.execute(set.clara(), round);
        stage.leavesForGood(last);

        rounds.undo(set.clara(), round, "算错了");

        assertThat(roster())
                .extracting(GroupMember::person)
                .doesNotContain(last)
                .hasSize(12);
        assertThat(stage.trailSaysOf("group-place.not-restored", set.core().value()))
                .isTrue();
        assertThat(stage.trailIsWhole()).isTrue();
    }

    @Test
    void a_week_later_nothing_is_undone() {
        var round = confirmed();
        rounds.execute(set.clara(), round);
        clock.passes(Round.UNDONE_WITHIN);

        assertThatExceptionOfType(EliminationRounds.TooLateToUndo.class)
                .isThrownBy(() -> rounds.undo(set.clara(), round, "太晚"));
    }

    @Test
    void an_appeal_is_upheld_and_everybody_is_ranked_anew() {
        var next = set.seated().get(1);
        var round = stage.inAppeal(set);
        var appeal = appeals.file(last, round, new Claim(Ground.CIRCUMSTANCE, null, "住院了", ""));

        appeals.uphold(set.su(), appeal, Remedy.EXCUSED, "确实");

        assertThat(results.mine(last, round).own().place()).isEqualTo(Place.EXCUSED);
        assertThat(results.mine(next, round).own().leaves()).isTrue();
        stage.at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);
        assertThatExceptionOfType(RoundSignatures.AnotherPersonSigns.class)
                .isThrownBy(() -> signatures.confirm(set.clara(), round));
        signatures.confirm(set.su(), round);
        clock.passes(Round.HANDED_OVER);
        stage.sweep();
        assertThat(groups.of(next)).isEmpty();
        assertThat(groups.of(last)).hasSize(1);
    }

    @Test
    void whoever_is_in_a_round_is_not_its_second_person_and_whoever_was_not_told_is_in_none() {
        var twelfth = set.seated().getLast();
        stage.becomesOwner(set, twelfth);
        stage.becomesOwner(set, untold);
        var round = stage.inAppeal(set);
        stage.at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);

        assertThatExceptionOfType(Jury.NotInTheOwnRound.class).isThrownBy(() -> signatures.confirm(twelfth, round));
        signatures.confirm(untold, round);
        assertThat(state(round)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void where_the_ticket_page_says_nothing_there_is_nothing_of_it() {
        var plain = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(plain.community());
        var ben = stage.comesFromElsewhere(plain, "Ben");
        var group = groups.of(ben).getFirst().id();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.draft(clara, group, set.first(), set.last()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.of(ben, group));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.board(ben, group));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> policies.change(clara, group, 0, Points.plan("试试")));
    }

    @Test
    void powers_are_those_of_rounds_at_a_round_table() {
        var teacher =
                cast.teacher(set.clara(), set.community(), set.table().cohort().id());
        var round = stage.announced(set);

        for (var by : List.of(teacher, last, set.su()))
            assertThatExceptionOfType(lyceum.shared.Refusal.class).isThrownBy(() -> rounds.callOff(by, round, "不办了"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rounds.callOff(teacher, round, "不办了"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.of(teacher, set.core()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.get(cast.eve(), round));
        assertThat(rounds.of(untold, set.core())).hasSize(1);
    }

    private RoundId confirmed() {
        var round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        return round;
    }

    private State state(RoundId round) {
        return rounds.known(round).state();
    }

    private LearnerGroup group() {
        return groups.get(set.core(), set.clara());
    }

    private List<GroupMember> roster() {
        return groups.members(set.core(), set.clara(), 0, 100);
    }

    private int told(PersonId person) {
        return sql.sql("select count(*) from inbox_item where person = ? and kind like 'ROUND%'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private int count(String from, long id) {
        return sql.sql("select count(*) from " + from)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
