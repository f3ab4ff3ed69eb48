package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.Operators;
import lyceum.core.CoreSeats;
import lyceum.round.Round.State;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals.Claim;
import lyceum.shared.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RoundSignaturesTest {
    @Autowired
    RoundStage stage;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    RoundAppeals appeals;

    @Autowired
    CoreSeats seats;

    @Autowired
    Operators operators;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    RoundStage.Set set;

    /// Twelve sit there; the n-th has n points. At most one leaves.
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
    void nobody_confirms_alone_or_in_their_own_round() {
        var core = set.seated().getFirst();
        var round = stage.inAppeal(set);
        assertThatExceptionOfType(RoundSignatures.AppealsRun.class)
                .isThrownBy(() -> signatures.sign(set.clara(), round));
        stage.at(clock.instant().plus(Round.APPEALS));
        assertThatExceptionOfType(RoundSignatures.NobodyHasSigned.class)
                .isThrownBy(() -> signatures.confirm(set.su(), round));

        signatures.sign(set.clara(), round);

        assertThatExceptionOfType(RoundSignatures.AnotherPersonSigns.class)
                .isThrownBy(() -> signatures.confirm(set.clara(), round));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signatures.confirm(core, round));
        signatures.confirm(set.chen(), round);
        assertThat(state(round)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void an_operator_is_the_second_person_only_by_an_owners_grant_where_nobody_else_could_be() {
        var otto = cast.person("Otto");
        operators.appoint(otto);
        var alone = stage.alone(set);
        var round = stage.inAppeal(alone);
        var appeal = appeals.file(set.seated().getFirst(), round, new Claim(Ground.CIRCUMSTANCE, null, "住院了", ""));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> appeals.dismiss(otto, appeal, "不成立"));
        appeals.dismiss(set.clara(), appeal, "已经考虑过");
        stage.at(clock.instant().plus(Round.APPEALS));
        signatures.sign(set.clara(), round);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signatures.confirm(otto, round));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signatures.letAnOperatorStandIn(otto, round));

        signatures.letAnOperatorStandIn(set.clara(), round);

        // The grant is for that signature: nothing that an owner does, and nobody's seat.
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> signatures.sign(otto, round));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.callOff(otto, round, "不办了"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> seats.offer(otto, set.core(), set.learners().getFirst(), false));
        assertThatExceptionOfType(RoundSignatures.AnotherPersonSigns.class)
                .isThrownBy(() -> signatures.confirm(set.clara(), round));
        signatures.confirm(otto, round);
        assertThat(state(round)).isEqualTo(State.CONFIRMED);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rounds.execute(otto, round));
        assertThat(stage.trailSays("round.confirmed-by-operator", round)).isTrue();
    }

    @Test
    void no_operator_stands_in_while_somebody_of_the_house_could_be_the_second_person() {
        var round = stage.inAppeal(set);

        assertThatExceptionOfType(RoundSignatures.SomebodyQualifies.class)
                .isThrownBy(() -> signatures.letAnOperatorStandIn(set.clara(), round));
    }

    private State state(RoundId round) {
        return rounds.known(round).state();
    }
}
