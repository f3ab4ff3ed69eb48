package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.core.Table;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.standing.PolicyPlan.Worth;
import lyceum.trace.Traces;
import lyceum.trace.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class RunningWindowsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6);
    private static final int PEOPLE = 8;
    private static final int WINDOW = 14;

    @Autowired
    RunningWindows windows;

    @Autowired
    Rankings rankings;

    @Autowired
    Standings standings;

    @Autowired
    EliminationPolicies policies;

    @Autowired
    CreditRows credits;

    @Autowired
    ScoreRows scores;

    @Autowired
    Points points;

    @Autowired
    Table tables;

    @Autowired
    Traces traces;

    @Autowired
    FakeClock clock;

    @Autowired
    TransactionTemplate act;

    @Autowired
    JdbcClient sql;

    Table.Set table;
    CommunityId community;
    List<PersonId> people;
    EliminationPolicy policy;

    /// A window of fourteen days; a review is worth one and a half, two a day at most.
    @BeforeEach
    void a_table_that_counts_a_fortnight() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        community = table.cohort().community();
        people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) people.add(tables.sits(table, "Core " + i));
        decide(0, "1.5");
    }

    @AfterEach
    void what_is_kept_is_the_sum_of_the_totals() {
        assertThat(standings.differing(table.clara(), table.core())).isZero();
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_is_kept_is_what_would_be_added_up_and_follows_every_event() {
        var chance = new Random(42);
        for (int i = 0; i < 150; i++) counts(chance, people, TODAY);
        assertThat(kept(TODAY)).as("nobody has looked yet").isEmpty();

        windows.keep(community);
        assertThat(kept(TODAY)).isEqualTo(summed(TODAY)).hasSize(PEOPLE);

        for (int i = 0; i < 150; i++) {
            counts(chance, people, TODAY);
            assertThat(kept(TODAY)).isEqualTo(summed(TODAY));
        }
        assertThat(rankings.all(community, policy, at(TODAY), 0, 100))
                .extracting(Rankings.Ranked::person)
                .containsExactlyElementsOf(
                        summed(TODAY).stream().map(CreditRows.Credited::person).toList());
        assertThat(rankings.all(community, policy, at(TODAY), 3, 2)).hasSize(2);
    }

    @Test
    void with_every_day_what_is_too_old_goes_and_what_is_new_comes_however_often_it_looks() {
        var chance = new Random(43);
        for (int i = 0; i < 200; i++) counts(chance, people, TODAY);
        windows.keep(community);
        for (int days : List.of(1, 1, 3, 20)) {
            clock.passes(Duration.ofDays(days));
            var today = today();
            assertThat(kept(today)).as("not before the sweep").isEmpty();
            assertThat(rankings.all(community, policy, at(today), 0, 100))
                    .as("until then it is added up")
                    .hasSize(summed(today).size());
            points.give(community, people.getFirst(), ScoreKind.REVIEW_GIVEN, 1, today);

            windows.keep(community);
            windows.keep(community);

            assertThat(kept(today)).isEqualTo(summed(today)).isNotEmpty();
            assertThat(credits.differing(community)).isZero();
        }
    }

    @Test
    void whoever_has_points_for_the_first_time_stands_in_it_at_once() {
        points.give(community, people.getFirst(), ScoreKind.WORK_GRADED, 5, TODAY);
        windows.keep(community);

        points.give(community, people.get(1), ScoreKind.WORK_GRADED, 7, TODAY.minusDays(2));
        points.give(community, people.get(2), ScoreKind.WORK_GRADED, 9, TODAY.minusDays(WINDOW));

        assertThat(kept(TODAY))
                .containsExactly(
                        new CreditRows.Credited(people.get(1), 70_000),
                        new CreditRows.Credited(people.getFirst(), 50_000));
    }

    @Test
    void another_policy_has_a_window_of_its_own_and_one_that_changes_nothing_of_it_the_same() {
        points.give(community, people.getFirst(), ScoreKind.REVIEW_GIVEN, 1, TODAY);
        windows.keep(community);
        var before = credits.windows(community);

        decide(1, "1.5");
        windows.keep(community);
        assertThat(credits.windows(community)).isEqualTo(before);

        decide(2, "2");
        assertThat(rankings.all(community, policy, at(TODAY), 0, 10))
                .as("added up until the sweep has looked")
                .containsExactly(new Rankings.Ranked(people.getFirst(), 200));
        windows.keep(community);

        assertThat(credits.windows(community)).hasSize(1).isNotEqualTo(before);
        assertThat(kept(TODAY)).containsExactly(new CreditRows.Credited(people.getFirst(), 20_000));
        assertThat(sql.sql("select count(*) from standing_credit where running = ?")
                        .param(before.getFirst().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoever_is_erased_leaves_nothing_in_it_and_the_others_are_ranked() {
        points.give(community, people.getFirst(), ScoreKind.WORK_GRADED, 5, TODAY);
        points.give(community, people.get(1), ScoreKind.WORK_GRADED, 6, TODAY);
        windows.keep(community);

        traces.erase(new Whose(people.get(1), List.of(), List.of()));

        assertThat(kept(TODAY)).containsExactly(new CreditRows.Credited(people.getFirst(), 50_000));
    }

    @Test
    void a_row_that_is_not_the_sum_is_found() {
        points.give(community, people.getFirst(), ScoreKind.WORK_GRADED, 5, TODAY);
        windows.keep(community);

        sql.sql("update standing_credit set exact = exact + 1 where person = ?")
                .param(people.getFirst().value())
                .update();

        assertThat(standings.differing(table.clara(), table.core())).isEqualTo(1);
        clock.passes(Duration.ofDays(1));
        windows.keep(community);
        assertThat(credits.differing(community))
                .as("each day all is reckoned anew")
                .isZero();
    }

    /// Events of today, of the day that leaves and of the day that comes, while the sweep moves on day after day.
    @Test
    void what_is_recorded_while_the_day_changes_is_neither_lost_nor_doubled() throws Exception {
        points.give(community, people.getFirst(), ScoreKind.WORK_GRADED, 1, TODAY);
        windows.keep(community);
        var go = new AtomicBoolean(true);
        try (var pool = Executors.newFixedThreadPool(5)) {
            var all = new ArrayList<Callable<Void>>();
            for (int writer = 0; writer < 4; writer++) {
                var chance = new Random(writer);
                all.add(() -> {
                    for (int i = 0; i < 60; i++) counts(chance, people, today().plusDays(1));
                    return null;
                });
            }
            var sweep = pool.submit(() -> {
                while (go.get()) {
                    clock.passes(Duration.ofDays(1));
                    windows.keep(community);
                }
            });
            try {
                for (var one : pool.invokeAll(all)) one.get();
            } finally {
                go.set(false);
            }
            sweep.get();
        }

        assertThat(credits.differing(community)).isZero();
        assertThat(scores.differing(community)).isZero();
        windows.keep(community);
        assertThat(kept(today())).isEqualTo(summed(today()));
    }

    /// Two who read each other's works release at the same moment.
    @Test
    void who_counts_for_two_takes_both_lines_in_order_and_nobody_waits_in_a_circle() throws Exception {
        var one = people.getFirst();
        var other = people.get(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var all = new ArrayList<Callable<Void>>();
            for (var both : List.of(List.of(one, other), List.of(other, one)))
                all.add(() -> {
                    for (int i = 0; i < 100; i++)
                        act.executeWithoutResult(_ -> {
                            scores.lock(community, both);
                            both.forEach(person -> scores.lock(community, List.of(person)));
                        });
                    return null;
                });
            for (var done : pool.invokeAll(all)) done.get();
        }
    }

    private void counts(Random chance, List<PersonId> whom, LocalDate last) {
        points.give(
                community,
                whom.get(chance.nextInt(whom.size())),
                ScoreKind.values()[chance.nextInt(ScoreKind.values().length)],
                1 + chance.nextInt(3),
                last.minusDays(chance.nextInt(WINDOW + 3)));
    }

    private void decide(int seen, String review) {
        var plan = Points.weighing(
                Points.plan("两周"), ScoreKind.REVIEW_GIVEN, new Worth(new BigDecimal(review), new BigDecimal(2)));
        policies.change(
                table.clara(),
                table.core(),
                seen,
                new PolicyPlan(
                        plan.worth(),
                        plan.passLine(),
                        plan.percent(),
                        plan.fixed(),
                        0,
                        0,
                        WINDOW,
                        Ties.KEPT,
                        plan.why()));
        policy = rankings.policy(table.core());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), lyceum.Cast.SHANGHAI);
    }

    private static Window at(LocalDate last) {
        return Window.endingOn(last, WINDOW);
    }

    private List<CreditRows.Credited> kept(LocalDate last) {
        return credits.window(community, Weights.of(policy), WINDOW)
                .map(one -> credits.kept(one, last, 0, 100))
                .orElseGet(List::of);
    }

    private List<CreditRows.Credited> summed(LocalDate last) {
        return credits.summed(community, Weights.of(policy), at(last), 0, 100);
    }
}
