package lyceum.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import lyceum.standing.Lot;
import lyceum.succession.OrderRule.Placed;
import lyceum.succession.OrderRule.Standing;
import org.junit.jupiter.api.Test;

class OrderRuleTest {
    private static final Lot LOT = new Lot("00".repeat(31) + "45");

    @Test
    void the_higher_score_comes_first() {
        var order =
                new OrderRule(LOT).order(List.of(new Standing("a", 10), new Standing("b", 30), new Standing("c", 20)));

        assertThat(order).extracting(Placed::token).containsExactly("b", "c", "a");
        assertThat(order).extracting(Placed::place).containsExactly(1, 2, 3);
    }

    @Test
    void nobody_at_all_is_an_empty_order() {
        assertThat(new OrderRule(LOT).order(List.of())).isEmpty();
    }

    @Test
    void equal_scores_are_ordered_by_what_the_lot_draws_whoever_is_named_first() {
        var chance = new Random(69);
        for (int round = 0; round < 500; round++) {
            var nominees = new ArrayList<Standing>();
            for (int i = 0; i < chance.nextInt(40); i++) nominees.add(new Standing("token-" + i, chance.nextInt(4)));
            var lot = Lot.of(seed(chance));
            var order = new OrderRule(lot).order(nominees);

            Collections.shuffle(nominees, chance);

            assertThat(new OrderRule(lot).order(nominees)).isEqualTo(order).isEqualTo(plainly(lot, nominees));
        }
    }

    /// As somebody would do it with the published file and nothing else.
    private static List<Placed> plainly(Lot lot, List<Standing> nominees) {
        var rest = new ArrayList<>(nominees);
        var order = new ArrayList<Placed>();
        while (!rest.isEmpty()) {
            var best = rest.getFirst();
            for (var one : rest)
                if (one.score() > best.score()
                        || one.score() == best.score() && lot.draw(one.token()).compareTo(lot.draw(best.token())) < 0)
                    best = one;
            rest.remove(best);
            order.add(new Placed(order.size() + 1, best.token(), best.score(), lot.draw(best.token())));
        }
        return order;
    }

    @Test
    void each_of_two_equals_comes_first_about_as_often() {
        var chance = new Random(69);
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < 2_000; i++)
            first.merge(
                    new OrderRule(Lot.of(seed(chance)))
                            .order(List.of(new Standing("a", 1), new Standing("b", 1)))
                            .getFirst()
                            .token(),
                    1,
                    Integer::sum);

        assertThat(first.get("a")).isBetween(900, 1_100);
    }

    @Test
    void a_lot_is_what_everybody_can_compute_with_ordinary_tools() {
        var lot = new Lot("0b".repeat(32));

        assertThat(lot.draw("Hi There")).isEqualTo("198a607eb44bfbc69903a0f1cf2bbdc5ba0aa3f3d9ae3c1c7a3b1696a0b68cf7");
        assertThat(lot.commitment()).isEqualTo("f0e38b830ebd8a506615ecd154330ec07ff6bf5030447b44e297db1d4b7514ac");
    }

    private static byte[] seed(Random chance) {
        var bytes = new byte[32];
        chance.nextBytes(bytes);
        return bytes;
    }
}
