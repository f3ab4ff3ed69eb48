package lyceum.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final EliminationPolicy USUAL = EliminationPolicy.usual();

    @Test
    void weights_are_written_in_one_form_and_read_back() {
        var weights = Weights.of(USUAL);

        assertThat(Weights.parse(weights.text())).isEqualTo(weights);
        assertThat(weights.text()).startsWith("WORK_GRADED 100 -,").contains("REVIEW_GIVEN 400 500");
        assertThat(weights.text().length()).isLessThan(500);
    }

    @Test
    void versions_that_weigh_alike_are_alike_whatever_else_they_say() {
        var milder = new EliminationPolicy(7, USUAL.weighings(), 10, 100, 3, 2, 1, 90, Ties.LOT);

        assertThat(Weights.of(milder)).isEqualTo(Weights.of(USUAL));
        assertThat(Weights.of(USUAL.withWeight(ScoreKind.WORK_GRADED, true)).text())
                .isNotEqualTo(Weights.of(USUAL).text());
    }

    @Test
    void what_weighs_nothing_is_not_named() {
        var onlyHelp = new EliminationPolicy(
                1,
                Map.of(ScoreKind.HELP_ACCEPTED, new Weighing(150, null), ScoreKind.ATTENDED, new Weighing(0, 5L)),
                0,
                0,
                null,
                0,
                0,
                30,
                Ties.KEPT);

        assertThat(Weights.of(onlyHelp).text()).isEqualTo("HELP_ACCEPTED 150 -");
        assertThat(Weights.of(new EliminationPolicy(1, Map.of(), 0, 0, null, 0, 0, 30, Ties.KEPT))
                        .countNothing())
                .isTrue();
    }

    @Test
    void the_longest_weights_fit_into_their_column() {
        var all = new java.util.EnumMap<ScoreKind, Weighing>(ScoreKind.class);
        for (var kind : ScoreKind.values())
            all.put(kind, new Weighing(PolicyPlan.HIGHEST_WEIGHT * 100, PolicyPlan.HIGHEST_CAP * 100L));

        assertThat(Weights.of(new EliminationPolicy(1, all, 0, 0, null, 0, 0, 30, Ties.KEPT))
                        .text()
                        .length())
                .isLessThan(500);
    }
}
