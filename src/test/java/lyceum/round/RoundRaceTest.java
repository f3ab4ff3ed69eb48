package lyceum.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.Statements;
import lyceum.core.CoreGroups;
import lyceum.round.Round.State;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class RoundRaceTest {
    private static final int NODES = 6;
    private static final int MOST_STATEMENTS = 400;

    @Autowired
    RoundStage stage;

    @Autowired
    RoundCourse course;

    @Autowired
    EliminationRounds rounds;

    @Autowired
    RoundSignatures signatures;

    @Autowired
    RoundResults results;

    @Autowired
    CoreGroups groups;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    RoundStage.Set set;
    PersonId leaver;

    @BeforeEach
    void a_table_of_twelve() {
        clock.is(FakeClock.BEGINNING);
        set = stage.set(12, 12);
        leaver = set.seated().getFirst();
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void however_many_nodes_sweep_at_once_each_step_takes_effect_once() throws Exception {
        var round = stage.announced(set);
        for (var moment : List.of(
                stage.start(set.first()),
                stage.start(set.last().plusDays(1)),
                stage.start(set.last().plusDays(3)))) {
            clock.is(moment);
            atOnce(course::sweep);
        }
        stage.confirmed(set, round, signatures);
        clock.passes(Round.HANDED_OVER);
        atOnce(course::sweep);

        assertThat(rounds.known(round).state()).isEqualTo(State.SUCCESSION);
        assertThat(steps(round)).doesNotHaveDuplicates().contains("RANKED", "EXECUTED", "SUCCEEDED");
        assertThat(groups.known(set.core()).taken()).isEqualTo(11);
        assertThat(count(
                        "core_seat_past where core_group = ? and ending = 'ROUND'",
                        set.core().value()))
                .isEqualTo(1);
        lettersAreSentOnce();
    }

    @Test
    void in_a_learner_group_too_each_step_takes_effect_once() throws Exception {
        clock.is(FakeClock.BEGINNING);
        set = stage.learnerGroup(12);
        leaver = set.seated().getFirst();
        stage.rule(set, 5, 10, 5);
        for (int i = 1; i <= 12; i++) stage.earns(set, set.seated().get(i - 1), i);
        var round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        clock.passes(Round.HANDED_OVER);

        atOnce(course::sweep);

        assertThat(rounds.known(round).state()).isEqualTo(State.SUCCESSION);
        assertThat(steps(round)).doesNotHaveDuplicates().contains("EXECUTED", "SUCCEEDED");
        assertThat(count("group_removal where learner_group = ?", set.core().value()))
                .isEqualTo(1);
        assertThat(count("group_place where learner_group = ?", set.core().value()))
                .isEqualTo(12);
        lettersAreSentOnce();

        atOnce(() -> rounds.undo(set.clara(), round, "算错了"));

        assertThat(rounds.known(round).state()).isEqualTo(State.REVERSED);
        assertThat(count("group_removal where learner_group = ?", set.core().value()))
                .isZero();
        assertThat(count("group_place where learner_group = ?", set.core().value()))
                .isEqualTo(13);
    }

    @Test
    void of_all_who_confirm_at_once_one_is_the_second_person() throws Exception {
        var round = stage.inAppeal(set);
        clock.passes(Round.APPEALS);
        signatures.sign(set.clara(), round);

        atOnce(() -> signatures.confirm(set.su(), round));

        assertThat(rounds.known(round).state()).isEqualTo(State.CONFIRMED);
        assertThat(steps(round)).doesNotHaveDuplicates();
    }

    @Test
    void broken_off_at_every_statement_it_is_carried_out_whole_or_not_at_all() {
        var round = stage.inAppeal(set);
        stage.confirmed(set, round, signatures);
        clock.passes(Round.HANDED_OVER);
        var before = groups.roster(set.core(), set.clara());

        int broken = 0;
        for (int statement = 1; statement < MOST_STATEMENTS; statement++) {
            breaks(statement);
            var now = rounds.known(round);
            if (now.state() != State.CONFIRMED) break;
            broken++;
            assertThat(now.executedAt()).isNull();
            assertThat(groups.roster(set.core(), set.clara())).isEqualTo(before);
            assertThat(steps(round)).doesNotContain("EXECUTED");
        }

        assertThat(broken).isGreaterThan(20);
        stage.sweep();
        assertThat(rounds.known(round).state()).isEqualTo(State.SUCCESSION);
        assertThat(groups.known(set.core()).taken()).isEqualTo(11);
        assertThat(results.recount(set.clara(), round)).isTrue();
        assertThat(stage.trailIsWhole()).isTrue();
        lettersAreSentOnce();
    }

    private void breaks(int statement) {
        try {
            Statements.breaking(statement, course::sweep);
        } catch (DataAccessException broken) {
            // Before any round was looked at.
        }
    }

    private void lettersAreSentOnce() {
        Awaitility.await()
                .untilAsserted(() -> assertThat(mailbox.of(cast.address(leaver)))
                        .filteredOn(letter -> letter.subject().contains("谢谢你"))
                        .hasSize(1));
    }

    private List<String> steps(RoundId round) {
        return sql.sql("select step from round_step where elimination_round = ? order by id")
                .param(round.value())
                .query(String.class)
                .list();
    }

    private int count(String what, long of) {
        return sql.sql("select count(*) from " + what)
                .param(of)
                .query(Integer.class)
                .single();
    }

    /// As so many nodes do; a refusal is an answer, anything else fails the test.
    private static void atOnce(Runnable act) throws Exception {
        var together = new CyclicBarrier(NODES);
        var all = new ArrayList<Callable<Object>>();
        for (int node = 0; node < NODES; node++)
            all.add(() -> {
                together.await();
                try {
                    act.run();
                } catch (Refusal told) {
                    assertThat(told.key()).startsWith("refusal.");
                }
                return act;
            });
        try (var nodes = Executors.newFixedThreadPool(NODES)) {
            for (var one : nodes.invokeAll(all)) one.get();
        }
    }
}
