package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals.Claim;
import lyceum.round.RoundAppeals.Remedy;
import lyceum.shared.PersonId;
import lyceum.standing.Contender.Place;
import lyceum.standing.ScoreKind;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Three boards of 69 of 69 seats: one founder's, three newcomers, two on leave, and 63 eligible, of whom eight percent
/// are five.
@HouseTest
class ThreeBoardsTest {
    private static final int ELIGIBLE = 63;

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
    Mailbox mailbox;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;
    PersonId founder;
    List<PersonId> newcomers;
    List<PersonId> away;

    @BeforeEach
    void sixty_nine_sit_at_the_table() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(ELIGIBLE + 2, 69);
        founder = stage.sits(set, 0, true);
        newcomers = List.of(stage.sits(set, 1, false), stage.sits(set, 2, false), stage.sits(set, 3, false));
        away = List.of(set.seated().get(ELIGIBLE), set.seated().get(ELIGIBLE + 1));
        away.forEach(person -> stage.away(set, person));
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void four_tied_across_the_line_are_kept_and_three_leave() {
        var round = ranked(40, 1, 2, 3, 5, 5, 5, 5);

        assertThat(leaving(round)).isEqualTo(Set.copyOf(fromBelow(3)));
        assertThat(results.mine(set.seated().get(4), round).own().kept()).isTrue();
        assertThat(places(round, Place.ELIGIBLE)).isEqualTo(ELIGIBLE);
        assertThat(places(round, Place.FOUNDER)).isEqualTo(1);
        assertThat(places(round, Place.NEWCOMER)).isEqualTo(3);
        assertThat(places(round, Place.ON_LEAVE)).isEqualTo(2);
        carriedOut(round, 3);
    }

    @Test
    void whoever_stands_at_the_pass_line_stays_and_four_leave() {
        var round = ranked(5, 1, 2, 3, 4, 5, 6);

        assertThat(leaving(round)).isEqualTo(Set.copyOf(fromBelow(4)));
        carriedOut(round, 4);
    }

    @Test
    void without_a_tie_five_leave_an_appeal_moves_the_sixth_and_all_of_it_can_be_undone() {
        var before = roster();
        var round = ranked(40, 1, 2, 3, 4, 5, 6);
        assertThat(leaving(round)).isEqualTo(Set.copyOf(fromBelow(5)));
        var fifth = set.seated().get(4);
        var sixth = set.seated().get(5);
        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));

        var first = appeals.file(fifth, round, new Claim(Ground.MISSING_EVENT, null, "少了五条", ""));
        appeals.uphold(
                set.su(),
                first,
                new Remedy(ScoreKind.HELP_ACCEPTED, set.first().plusDays(4), BigDecimal.valueOf(50)),
                "补上");
        assertThat(leaving(round)).contains(sixth).doesNotContain(fifth).hasSize(5);
        var second = appeals.file(sixth, round, new Claim(Ground.RULE_MISAPPLIED, null, "算法不对", ""));
        appeals.dismiss(set.chen(), second, "算法没有错");

        stage.at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);
        assertThatExceptionOfType(RoundSignatures.AnotherPersonSigns.class)
                .isThrownBy(() -> signatures.confirm(set.clara(), round));
        var coOwner = set.seated().get(30);
        stage.becomesOwner(set, coOwner);
        assertThatExceptionOfType(Jury.NotInTheOwnRound.class).isThrownBy(() -> signatures.confirm(coOwner, round));
        signatures.confirm(set.su(), round);

        rounds.execute(set.clara(), round);
        assertThat(roster()).hasSize(64);
        assertThat(results.recount(set.clara(), round)).isTrue();
        Awaitility.await()
                .untilAsserted(() -> assertThat(mailbox.of(cast.address(sixth)))
                        .filteredOn(letter -> letter.subject().contains("谢谢你"))
                        .singleElement()
                        .satisfies(letter ->
                                assertThat(letter.body()).contains("审计链第").doesNotContain("淘汰")));
        stage.sweep();
        clock.passes(Duration.ofDays(3));

        rounds.undo(set.clara(), round, "另有缘由");
        assertThat(rounds.known(round).state()).isEqualTo(State.REVERSED);
        assertThat(roster()).isEqualTo(before);
        assertThat(stage.trailIsWhole()).isTrue();
    }

    /// The n-th from below has the n-th of these; all others have more than the line.
    private RoundId ranked(int line, int... lowest) {
        stage.rule(set, line, 8, 30);
        for (int i = 0; i < ELIGIBLE; i++)
            stage.earns(set, set.seated().get(i), i < lowest.length ? lowest[i] : line + i);
        var round = stage.ranked(set);
        assertThat(rounds.known(round).state()).isEqualTo(State.PROVISIONAL);
        return round;
    }

    private void carriedOut(RoundId round, int leaving) {
        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        stage.confirmed(set, round, signatures);
        rounds.execute(set.clara(), round);
        assertThat(roster()).hasSize(69 - leaving);
        assertThat(rounds.known(round).state()).isEqualTo(State.EXECUTED);
        assertThat(groups.known(set.core()).taken()).isEqualTo(69 - leaving);
    }

    private List<PersonId> fromBelow(int many) {
        return new ArrayList<>(set.seated().subList(0, many));
    }

    private Set<PersonId> leaving(RoundId round) {
        var leaving = new HashSet<PersonId>();
        for (var one : results.ranking(set.clara(), round))
            if (one.line().leaves()) leaving.add(one.line().person());
        return leaving;
    }

    private long places(RoundId round, Place place) {
        return results.ranking(set.clara(), round).stream()
                .filter(one -> one.line().place() == place)
                .count();
    }

    private List<CoreMember> roster() {
        return groups.roster(set.core(), set.clara());
    }
}
