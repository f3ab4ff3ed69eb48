package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.admission.Arrivals;
import lyceum.core.CoreSeats;
import lyceum.core.LeavesOfAbsence;
import lyceum.core.Table;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.standing.Contender.Place;
import lyceum.standing.PolicyPlan.Worth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class StandingsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 6).plusDays(70);
    private static final int ROUND_THE_TABLE = 10;

    @Autowired
    Standings standings;

    @Autowired
    EliminationPolicies policies;

    @Autowired
    DryRuns dryRuns;

    @Autowired
    Roads roads;

    @Autowired
    CoreSeats seats;

    @Autowired
    LeavesOfAbsence leaves;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Table tables;

    @Autowired
    Points points;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    @Autowired
    JdbcClient sql;

    Table.Set table;
    List<PersonId> seated;
    PersonId ada;
    PersonId ben;

    /// Ben is a learner. They have sat there for seventy days; the n-th of them has ten times n points.
    @BeforeEach
    void ten_sit_at_the_table() {
        clock.is(FakeClock.BEGINNING);
        table = tables.set();
        seated = new ArrayList<>();
        for (int i = 1; i <= ROUND_THE_TABLE; i++) seated.add(tables.sits(table, "Core " + i));
        ada = seated.get(3);
        ben = cast.ben();
        arrivals.settleIn(table.cohort(), ben);
        clock.passes(Duration.ofDays(70));
        for (int i = 1; i <= ROUND_THE_TABLE; i++) give(seated.get(i - 1), ScoreKind.WORK_GRADED, 10 * i, TODAY);
        policies.change(table.clara(), table.core(), 0, Points.plan("先这样"));
    }

    @AfterEach
    void it_is_morning_again() {
        assertThat(standings.differing(table.clara(), table.core())).isZero();
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void i_see_my_rank_the_line_and_every_event_and_nobody_else_does() {
        var mine = standings.mine(ada, table.core(), 0);

        assertThat(mine.rank()).isEqualTo(7);
        assertThat(mine.own().score()).isEqualTo(4_000);
        assertThat(mine.policy().passLine()).isEqualTo(2_000);
        assertThat(mine.lines()).hasSize(1);
        assertThat(mine.picture().scores()).hasSize(ROUND_THE_TABLE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.mine(table.clara(), table.core(), 0));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.mine(cast.eve(), table.core(), 0));
    }

    @Test
    void the_credited_points_of_all_events_are_the_score_after_cap_and_weight() {
        change(Points.weighing(
                Points.plan("点评更重"), ScoreKind.REVIEW_GIVEN, new Worth(new BigDecimal("1.55"), new BigDecimal("2.5"))));
        for (int i = 0; i < 4; i++) give(ada, ScoreKind.REVIEW_GIVEN, 1, TODAY.minusDays(1));
        give(ada, ScoreKind.REVIEW_GIVEN, 1, TODAY);

        var mine = standings.mine(ada, table.core(), 0);

        assertThat(mine.lines().reversed())
                .extracting(Line::credited)
                .containsExactly(15_500L, 15_500L, 7_750L, 0L, 400_000L, 15_500L);
        assertThat(mine.lines()).filteredOn(Line::capped).hasSize(2);
        assertThat(mine.lines().stream().mapToLong(Line::credited).sum())
                .isEqualTo(mine.own().tally().sum())
                .isEqualTo(454_250);
        assertThat(mine.own().score()).as("rounded once").isEqualTo(4_543);
    }

    @Test
    void what_happened_before_the_window_counts_in_an_earlier_one() {
        give(ada, ScoreKind.HELP_ACCEPTED, 5, TODAY.minusDays(90));

        assertThat(standings.mine(ada, table.core(), 0).own().score()).isEqualTo(4_000);
        assertThat(standings.mine(ada, table.core(), 1)).satisfies(earlier -> {
            assertThat(earlier.own().tally().sum()).isEqualTo(50_000);
            assertThat(earlier.rank()).as("who sat there then is not asked").isZero();
        });
    }

    @Test
    void whoever_was_on_leave_is_counted_pro_rata_on_the_other_days() {
        leaves.take(ada, table.core(), TODAY, TODAY.plusDays(8), "");
        clock.passes(Duration.ofDays(9));

        var mine = standings.mine(ada, table.core(), 0);

        assertThat(mine.own().away()).isEqualTo(9);
        assertThat(mine.own().score())
                .as("40 × 80 / 71, since the table is eighty days old")
                .isEqualTo(4_507);
        assertThat(mine.own().place()).isEqualTo(Place.ELIGIBLE);
    }

    @Test
    void newcomers_and_those_on_leave_today_are_not_ranked() {
        leaves.take(ada, table.core(), TODAY, TODAY.plusDays(3), "");
        seats.accept(ben, seats.offer(table.clara(), table.core(), ben, false));

        assertThat(standings.mine(ada, table.core(), 0)).satisfies(mine -> {
            assertThat(mine.own().place()).isEqualTo(Place.ON_LEAVE);
            assertThat(mine.rank()).isZero();
        });
        assertThat(standings.mine(ben, table.core(), 0).own().place()).isEqualTo(Place.NEWCOMER);
        assertThat(standings.board(ben, table.core()).picture()).satisfies(picture -> {
            assertThat(picture.scores()).hasSize(ROUND_THE_TABLE - 1);
            assertThat(picture.newcomers()).isEqualTo(1);
            assertThat(picture.onLeave()).isEqualTo(1);
        });
    }

    @Test
    void one_more_act_says_where_it_would_lead() {
        var mine = standings.mine(ada, table.core(), 0);
        assertThat(mine.moves())
                .containsExactly(new Move(ScoreKind.REVIEW_GIVEN, 100, 7), new Move(ScoreKind.HELP_ACCEPTED, 100, 7));

        give(ada, ScoreKind.WORK_GRADED, 9, TODAY);
        assertThat(standings.mine(ada, table.core(), 0).moves().getFirst().rank())
                .as("then equal to the next")
                .isEqualTo(6);

        change(Points.weighing(Points.plan("封顶"), ScoreKind.REVIEW_GIVEN, new Worth(BigDecimal.ONE, BigDecimal.ZERO)));
        assertThat(standings.mine(ada, table.core(), 0).moves().getFirst().plus())
                .isZero();
    }

    @Test
    void a_board_of_level_bands_says_neither_rank_nor_points() {
        var ranked = standings.board(table.clara(), table.core());

        standings.showBands(table.clara(), table.core(), true);

        var board = standings.board(table.clara(), table.core());
        assertThat(board.named()).isEmpty();
        assertThat(board.unnamed()).isEqualTo(ranked.unnamed());
        assertThat(board.levels()).extracting(GroupBoard.Level::band).isSorted().doesNotHaveDuplicates();
        assertThat(board.levels().stream().flatMap(level -> level.people().stream()))
                .extracting(GroupBoard.Member::name)
                .containsExactlyInAnyOrderElementsOf(
                        ranked.named().stream().map(GroupBoard.Named::name).toList());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> standings.showBands(cast.eve(), table.core(), false));
        standings.showBands(table.clara(), table.core(), false);
        assertThat(standings.board(table.clara(), table.core()).named()).isEqualTo(ranked.named());
    }

    @Test
    void the_board_names_those_at_or_above_the_line_who_want_to_be_and_counts_the_others() {
        standings.showName(seated.get(9), table.core(), false);

        var board = standings.board(ada, table.core());

        assertThat(board.named())
                .extracting(GroupBoard.Named::name)
                .containsExactly("Core 9", "Core 8", "Core 7", "Core 6", "Core 5", "Core 4", "Core 3", "Core 2");
        assertThat(board.named().getFirst().rank()).isEqualTo(2);
        assertThat(board.unnamed()).isEqualTo(2);
        assertThat(board.picture().below()).isEqualTo(1);
        assertThat(board.picture().leaving()).isEqualTo(1);
        assertThat(standings.board(seated.get(9), table.core()).named().getFirst())
                .as("the own place always")
                .satisfies(own -> assertThat(own.own()).isTrue());

        standings.showName(seated.get(9), table.core(), true);
        assertThat(standings.board(ada, table.core()).named()).hasSize(9);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> standings.board(cast.eve(), table.core()));
    }

    @Test
    void a_policy_is_changed_by_a_new_version_and_the_old_ones_stay() {
        change(Points.weighing(Points.plan("作业减半"), ScoreKind.WORK_GRADED, new Worth(new BigDecimal("0.5"), null)));

        assertThat(standings.mine(ada, table.core(), 0).own().score()).isEqualTo(2_000);
        assertThat(policies.history(ada, table.core()))
                .extracting(one -> one.policy().version())
                .containsExactly(2, 1);
        assertThat(policies.history(ada, table.core()).getLast().policy())
                .isEqualTo(Points.plan("先这样").checked(1));
        assertThatExceptionOfType(PolicyChangedMeanwhile.class)
                .isThrownBy(() -> policies.change(table.clara(), table.core(), 1, Points.plan("晚了")));
    }

    @Test
    void a_policy_says_what_is_wrong_with_it_beside_each_field() {
        var plan = new PolicyPlan(
                Points.plan("").worth(),
                new BigDecimal("-1"),
                new BigDecimal("0.125"),
                9_999,
                null,
                60,
                3,
                Ties.KEPT,
                " ");

        assertThat(plan.faults())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("passLine", "percent", "fixed", "minimum", "windowDays", "why");
        assertThatExceptionOfType(PolicyPlan.NumberOutOfRange.class)
                .isThrownBy(() -> policies.change(table.clara(), table.core(), 1, plan));
    }

    @Test
    void a_dry_run_shows_who_would_leave_stay_and_sway_and_writes_nothing() {
        give(seated.get(1), ScoreKind.HELP_ACCEPTED, 1, TODAY);
        var before = everything();
        var plan = Points.weighing(Points.plan(""), ScoreKind.WORK_GRADED, new Worth(new BigDecimal("0.95"), null));

        var run = dryRuns.run(table.clara(), table.core(), plan, 0);

        assertThat(run.current().leaving()).isEqualTo(1);
        assertThat(run.tried().leaving()).isEqualTo(1);
        assertThat(run.movers()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Core 1");
            assertThat(one.leftBefore()).isTrue();
            assertThat(one.leavesNow()).isTrue();
            assertThat(one.after()).isEqualTo(950);
        });
        assertThat(run.sways())
                .filteredOn(sway -> !sway.changesNothing())
                .hasSize(2)
                .allSatisfy(sway -> {
                    assertThat(sway.kind()).isIn(ScoreKind.WORK_GRADED, ScoreKind.HELP_ACCEPTED);
                    assertThat(sway.larger()).isFalse();
                    assertThat(sway.leaves()).containsExactly("Core 2");
                });
        assertThat(run.seats()).isEqualTo(69 - ROUND_THE_TABLE + 1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_learner_has_a_road_with_what_is_missing_and_whoever_sits_there_has_none() {
        var community = table.cohort().community();
        give(ben, ScoreKind.WORK_GRADED, 12, TODAY);

        assertThat(roads.isOpenTo(ben, community)).isTrue();
        assertThat(roads.of(ben, community)).satisfies(road -> {
            assertThat(road.showcased()).isFalse();
            assertThat(road.place()).isNull();
            assertThat(road.score()).isEqualTo(1_200);
            assertThat(road.acts()).extracting(NextAct::kind).containsExactly(NextAct.Kind.SEE_GALLERY);
        });
        assertThat(roads.isOpenTo(ada, community)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roads.of(ada, community));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> roads.of(cast.eve(), community));
    }

    private void give(PersonId person, ScoreKind kind, int raw, LocalDate day) {
        points.give(table.cohort().community(), person, kind, raw, day);
    }

    private void change(PolicyPlan plan) {
        policies.change(
                table.clara(), table.core(), policies.current(ada, table.core()).version(), plan);
    }

    private List<Integer> everything() {
        return List.of(
                        "score_event",
                        "score_total",
                        "standing_policy",
                        "standing_policy_kind",
                        "standing_unnamed",
                        "standing_running",
                        "standing_credit",
                        "core_seat",
                        "core_seat_past",
                        "audit_row")
                .stream()
                .map(name -> sql.sql("select count(*) from " + name)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
