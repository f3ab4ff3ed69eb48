package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lyceum.shared.PersonId;
import lyceum.standing.Contender.Place;
import org.junit.jupiter.api.Test;

class EliminationRuleTest {
    private static final long SEED = 20_261_126;
    private static final int BOARDS = 10_000;
    private static final int BOARDS_WITH_LOTS = 1_000;
    private static final EliminationRule EIGHT_PERCENT = new EliminationRule(18_000, 800, null, 30);

    /// The other way round: somebody leaves who is below the line and whose equals and inferiors are no more than may
    /// leave.
    private static Set<PersonId> oracle(EliminationRule rule, List<Contender> board) {
        int eligible = 0;
        for (var one : board) if (one.place() == Place.ELIGIBLE) eligible++;
        int most = rule.fixed() != null ? rule.fixed() : (int) Math.floor(rule.share() / 10_000.0 * eligible + 1e-9);
        if (eligible - rule.minimum() < most) most = eligible - rule.minimum();
        if (eligible < 10) most = 0;
        var leaving = new TreeSet<PersonId>((a, b) -> Long.compare(a.value(), b.value()));
        for (var one : board) {
            if (one.place() != Place.ELIGIBLE || one.score() >= rule.passLine()) continue;
            int notAbove = 0;
            for (var other : board) if (other.place() == Place.ELIGIBLE && other.score() <= one.score()) notAbove++;
            if (notAbove <= most) leaving.add(one.person());
        }
        return leaving;
    }

    @Test
    void on_ten_thousand_boards_it_says_what_a_plain_oracle_says() {
        var chance = new Random(SEED);
        int leaving = 0;
        int kept = 0;
        int nobody = 0;
        for (int i = 0; i < BOARDS; i++) {
            var rule = rule(chance);
            var board = board(chance);

            var outcome = rule.decide(board);

            assertThat(Set.copyOf(outcome.leaving()))
                    .as("seed %s, board %s: %s %s", SEED, i, rule, board)
                    .isEqualTo(oracle(rule, board));
            assertThat(outcome.leaving())
                    .hasSizeLessThanOrEqualTo(outcome.most())
                    .doesNotHaveDuplicates();
            leaving += outcome.leaving().size();
            if (!outcome.kept().isEmpty()) kept++;
            if (outcome.leaving().isEmpty()) nobody++;
        }
        // The boards are worth something: each kind of end comes up often.
        assertThat(List.of(leaving, kept, nobody))
                .allSatisfy(often -> assertThat(often).isGreaterThan(500));
    }

    /// The other way round again: whoever is below the line leaves if fewer than may leave come before them, by score
    /// and
    /// then by what the lot draws.
    private static Set<PersonId> drawing(EliminationRule rule, Lot lot, List<Contender> board) {
        int most = rule.most((int) board.stream().filter(Contender::isEligible).count());
        var leaving = new TreeSet<PersonId>((a, b) -> Long.compare(a.value(), b.value()));
        for (var one : board) {
            if (one.place() != Place.ELIGIBLE || one.score() >= rule.passLine()) continue;
            int before = 0;
            for (var other : board)
                if (other.place() == Place.ELIGIBLE
                        && (other.score() < one.score()
                                || other.score() == one.score()
                                        && draw(lot, other).compareTo(draw(lot, one)) < 0)) before++;
            if (before < most) leaving.add(one.person());
        }
        return leaving;
    }

    private static String draw(Lot lot, Contender one) {
        return lot.draw(one.person().text());
    }

    @Test
    void with_a_lot_it_says_what_another_oracle_says_in_whichever_order_the_board_is() {
        var chance = new Random(SEED);
        int drawn = 0;
        for (int i = 0; i < BOARDS_WITH_LOTS; i++) {
            var kept = rule(chance);
            var lot = lot(chance);
            var rule = new EliminationRule(kept.passLine(), kept.share(), kept.fixed(), kept.minimum(), Ties.LOT, lot);
            var board = board(chance);

            var outcome = rule.decide(board);

            assertThat(Set.copyOf(outcome.leaving()))
                    .as("seed %s, board %s: %s %s", SEED, i, rule, board)
                    .isEqualTo(drawing(rule, lot, board));
            assertThat(outcome.leaving())
                    .hasSize(Math.min(outcome.most(), outcome.below()))
                    .doesNotHaveDuplicates();
            assertThat(outcome.drawn())
                    .as("drawn are just those who would be kept")
                    .isEqualTo(kept.decide(board).kept());
            Collections.shuffle(board, chance);
            assertThat(Set.copyOf(rule.decide(board).leaving())).isEqualTo(Set.copyOf(outcome.leaving()));
            if (!outcome.drawn().isEmpty()) drawn++;
        }
        assertThat(drawn).isGreaterThan(50);
    }

    @Test
    void before_the_seed_is_shown_it_says_how_many_the_lot_decides_on_and_names_none_of_them() {
        var rule = new EliminationRule(18_000, 800, null, 30, Ties.LOT, null);

        var outcome = rule.decide(sixtyNine(80, 95, 110, 140, 140, 140, 140, 150));

        assertThat(ids(outcome.leaving())).containsExactly(1L, 2L, 3L);
        assertThat(ids(outcome.drawn())).containsExactly(4L, 5L, 6L, 7L);
        assertThat(outcome.open()).isEqualTo(2);
        assertThat(outcome.kept()).isEmpty();
        assertThat(outcome.mayLeave(new PersonId(7))).isTrue();
        assertThat(outcome.mayLeave(new PersonId(8))).isFalse();
    }

    @Test
    void each_of_four_equals_leaves_about_as_often() {
        var chance = new Random(SEED);
        var often = new HashMap<Long, Integer>();
        for (int i = 0; i < 2_000; i++)
            for (long id : ids(new EliminationRule(18_000, 800, null, 30, Ties.LOT, lot(chance))
                    .decide(sixtyNine(80, 95, 110, 140, 140, 140, 140, 150))
                    .leaving())) often.merge(id, 1, Integer::sum);

        assertThat(often.get(1L)).isEqualTo(2_000);
        for (long equal = 4; equal <= 7; equal++) assertThat(often.get(equal)).isBetween(900, 1_100);
        assertThat(often).hasSize(7);
    }

    @Test
    void renaming_or_reordering_members_never_changes_who_leaves() {
        var chance = new Random(SEED);
        for (int i = 0; i < BOARDS; i++) {
            var rule = rule(chance);
            var board = board(chance);
            var names = new ArrayList<>(board.stream().map(Contender::person).toList());
            Collections.shuffle(names, chance);
            var renamed = new HashMap<PersonId, PersonId>();
            for (int n = 0; n < board.size(); n++) renamed.put(board.get(n).person(), names.get(n));
            var other = new ArrayList<>(board.stream()
                    .map(one -> new Contender(renamed.get(one.person()), one.place(), one.score()))
                    .toList());
            Collections.shuffle(other, chance);

            assertThat(Set.copyOf(rule.decide(other).leaving()))
                    .as("seed %s, board %s", SEED, i)
                    .isEqualTo(rule.decide(board).leaving().stream()
                            .map(renamed::get)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void board_a_four_tied_on_places_four_to_seven_are_kept_and_three_leave() {
        var board = sixtyNine(80, 95, 110, 140, 140, 140, 140, 150);

        var outcome = EIGHT_PERCENT.decide(board);

        assertThat(outcome.eligible()).isEqualTo(63);
        assertThat(outcome.most()).isEqualTo(5);
        assertThat(outcome.below()).isEqualTo(8);
        assertThat(ids(outcome.leaving())).containsExactly(1L, 2L, 3L);
        assertThat(ids(outcome.kept())).containsExactly(4L, 5L, 6L, 7L);
    }

    @Test
    void board_b_the_fifth_from_below_stands_at_the_pass_line_and_four_leave() {
        var outcome = EIGHT_PERCENT.decide(sixtyNine(80, 95, 110, 140, 180));

        assertThat(outcome.below()).isEqualTo(4);
        assertThat(ids(outcome.leaving())).containsExactly(1L, 2L, 3L, 4L);
        assertThat(outcome.kept()).isEmpty();
    }

    @Test
    void board_c_without_a_tie_five_leave_and_after_an_upheld_appeal_the_sixth_falls() {
        var board = sixtyNine(80, 95, 110, 140, 150, 160, 170);
        var outcome = EIGHT_PERCENT.decide(board);
        assertThat(ids(outcome.leaving())).containsExactly(1L, 2L, 3L, 4L, 5L);

        var upheld = new ArrayList<>(board);
        upheld.set(0, new Contender(board.getFirst().person(), Place.ELIGIBLE, 20_000));

        assertThat(ids(EIGHT_PERCENT.decide(upheld).leaving())).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void founders_newcomers_and_those_on_leave_do_not_leave_however_low_they_stand() {
        var board = sixtyNine(80);

        assertThat(board.stream().filter(one -> !one.isEligible() && one.score() == 0))
                .hasSize(6);
        assertThat(ids(EIGHT_PERCENT.decide(board).leaving())).containsExactly(1L);
    }

    @Test
    void in_an_empty_a_tiny_and_a_small_group_nobody_leaves() {
        assertThat(EIGHT_PERCENT.decide(List.of()).leaving()).isEmpty();
        var rule = new EliminationRule(100, 5_000, 5, 0);
        var nine = all(9, 50);
        assertThat(rule.decide(nine).most()).isZero();
        assertThat(rule.decide(all(10, 50)).most()).isEqualTo(5);
        assertThat(new EliminationRule(100, 5_000, 5, 30).decide(all(30, 50)).most())
                .isZero();
        assertThat(new EliminationRule(100, 5_000, 5, 30).decide(all(32, 50)).most())
                .isEqualTo(2);
    }

    @Test
    void where_all_are_equal_nobody_leaves_unless_all_may() {
        var rule = new EliminationRule(100, 0, 5, 0);

        assertThat(rule.decide(all(12, 50)).leaving()).isEmpty();
        assertThat(rule.decide(all(12, 50)).kept()).hasSize(12);
        assertThat(new EliminationRule(100, 0, 12, 0).decide(all(12, 50)).leaving())
                .hasSize(12);
    }

    private static Lot lot(Random chance) {
        var seed = new byte[32];
        chance.nextBytes(seed);
        return Lot.of(seed);
    }

    private static List<Contender> all(int howMany, long score) {
        var all = new ArrayList<Contender>();
        for (int i = 1; i <= howMany; i++) all.add(new Contender(new PersonId(i), Place.ELIGIBLE, score));
        return all;
    }

    /// One founder's seat, three newcomers, two on leave, and 63 eligible: the lowest as given, all others well above.
    private static List<Contender> sixtyNine(int... lowest) {
        var board = new ArrayList<Contender>();
        for (int i = 1; i <= 63; i++)
            board.add(new Contender(
                    new PersonId(i), Place.ELIGIBLE, i <= lowest.length ? lowest[i - 1] * 100L : 20_000 + i * 100L));
        board.add(new Contender(new PersonId(64), Place.FOUNDER, 0));
        for (int i = 65; i <= 67; i++) board.add(new Contender(new PersonId(i), Place.NEWCOMER, 0));
        for (int i = 68; i <= 69; i++) board.add(new Contender(new PersonId(i), Place.ON_LEAVE, 0));
        return board;
    }

    private static EliminationRule rule(Random chance) {
        return new EliminationRule(
                chance.nextInt(12) * 10L,
                chance.nextInt(5_001),
                chance.nextBoolean() ? null : (Integer) chance.nextInt(20),
                chance.nextInt(40));
    }

    /// Few scores, so that many are equal; all sizes from nobody to more than a core group has.
    private static List<Contender> board(Random chance) {
        int size = chance.nextInt(4) == 0 ? chance.nextInt(14) : chance.nextInt(90);
        int range = 1 + chance.nextInt(120);
        var board = new ArrayList<Contender>();
        for (int i = 1; i <= size; i++)
            board.add(new Contender(
                    new PersonId(i),
                    chance.nextInt(5) == 0 ? Place.values()[chance.nextInt(Place.values().length)] : Place.ELIGIBLE,
                    chance.nextInt(range)));
        Collections.shuffle(board, chance);
        return board;
    }

    private static List<Long> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
