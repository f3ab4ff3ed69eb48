package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.round.RoundAppeal.Ground;
import lyceum.round.RoundAppeals.Claim;
import lyceum.round.RoundAppeals.Remedy;
import lyceum.shared.PersonId;
import lyceum.standing.Contender.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RoundAppealsTest {
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
    FakeClock clock;

    @Autowired
    JdbcClient sql;

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
    void an_upheld_appeal_ranks_everybody_anew_and_whoever_falls_has_fresh_time() {
        var last = set.seated().getFirst();
        var next = set.seated().get(1);
        var round = stage.inAppeal(set);
        var claim = new Claim(Ground.MISSING_EVENT, null, "漏了三条", "https://example.com/proof");
        clock.passes(Duration.ofHours(70));
        var appeal = appeals.file(last, round, claim);
        assertThatExceptionOfType(RoundAppeals.AppealWaits.class).isThrownBy(() -> appeals.file(last, round, claim));
        clock.passes(Duration.ofHours(20));
        assertThatExceptionOfType(RoundAppeals.AppealTimeIsOver.class)
                .isThrownBy(() -> appeals.file(next, round, claim));
        assertThatExceptionOfType(RoundSignatures.AppealsAreOpen.class)
                .isThrownBy(() -> signatures.sign(set.clara(), round));

        appeals.uphold(
                set.su(),
                appeal,
                new Remedy(
                        lyceum.standing.ScoreKind.HELP_ACCEPTED,
                        set.first().plusDays(3),
                        java.math.BigDecimal.valueOf(3)),
                "确实漏了");

        assertThat(results.mine(last, round).own().leaves()).isFalse();
        assertThat(results.mine(last, round).own().score()).isEqualTo(400);
        assertThat(results.mine(next, round).own().leaves()).isTrue();
        assertThat(results.changes(set.clara(), round)).singleElement().satisfies(change -> {
            assertThat(change.now()).extracting(one -> one.line().person()).containsExactly(next);
            assertThat(change.notAnyMore())
                    .extracting(one -> one.line().person())
                    .containsExactly(last);
        });
        assertThat(appeals.until(next, round)).contains(clock.instant().plus(Round.APPEALS));
        assertThat(results.recount(set.clara(), round)).isTrue();
        var again = appeals.file(next, round, new Claim(Ground.CIRCUMSTANCE, null, "住院了", ""));
        appeals.dismiss(set.su(), again, "已经考虑过");
        stage.confirmed(set, round, signatures);
        assertThat(told(next, "ROUND_FELL")).isEqualTo(1);
        assertThat(told(next, "ROUND_LEAVES")).isEqualTo(1);
    }

    @Test
    void whoever_waits_for_an_answer_about_another_round_is_not_reached_by_this_one() {
        var last = set.seated().getFirst();
        var there = stage.elsewhere(set, 12);
        var here = there.at(set.table());
        stage.rule(there, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(here, set.seated().get(i - 1), i);
        var round = stage.announced(here);
        var later = there.until(there.last().plusDays(7));
        var other = stage.announced(later);
        stage.at(stage.start(here.first()));
        stage.at(stage.start(here.last().plusDays(1)));
        stage.at(clock.instant().plus(Round.LOOKED_THROUGH));
        var appeal = appeals.file(last, round, new Claim(Ground.CIRCUMSTANCE, null, "住院了", ""));

        stage.at(stage.start(later.last().plusDays(1)));

        assertThat(results.mine(last, other).own().place()).isEqualTo(Place.APPEALING);
        assertThat(results.mine(last, other).own().leaves()).isFalse();
        assertThat(results.mine(set.seated().get(1), other).own().leaves()).isTrue();
        appeals.dismiss(set.su(), appeal, "已经考虑过");
        assertThat(results.recount(set.clara(), other)).isTrue();
    }

    @Test
    void an_appeal_about_a_round_that_was_called_off_holds_no_place() {
        var last = set.seated().getFirst();
        var round = stage.inAppeal(set);
        appeals.file(last, round, new Claim(Ground.CIRCUMSTANCE, null, "住院了", ""));
        rounds.callOff(set.clara(), round, "不办了");
        var again = set.from(set.last().plusDays(10));
        stage.earns(again, set.seated().get(1), 2);

        var second = stage.ranked(again);

        assertThat(results.mine(last, second).own().place()).isEqualTo(Place.ELIGIBLE);
    }

    private int told(PersonId person, String kind) {
        return sql.sql("select count(*) from inbox_item where person = ? and kind = ?")
                .params(person.value(), kind)
                .query(Integer.class)
                .single();
    }
}
