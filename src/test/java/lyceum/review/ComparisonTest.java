package lyceum.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import lyceum.review.Comparison.Kind;
import lyceum.review.Comparison.Piece;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void the_same_text_has_no_difference() {
        assertThat(Comparison.of("一\n二", "一\n二").isSame()).isTrue();
        assertThat(Comparison.of("", "").pieces()).isEmpty();
    }

    @Test
    void inside_a_changed_line_single_characters_and_words_are_told_apart() {
        assertThat(Comparison.of("# 标题\n\n伞面朝下挂起来。\n完", "# 标题\n\n伞面朝上挂起来。\n完").pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "# 标题\n\n伞面朝"),
                        new Piece(Kind.REMOVED, "下"),
                        new Piece(Kind.ADDED, "上"),
                        new Piece(Kind.SAME, "挂起来。\n完"));
        assertThat(Comparison.of("look for your stop", "look for the stop").pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "look for "),
                        new Piece(Kind.REMOVED, "your"),
                        new Piece(Kind.ADDED, "the"),
                        new Piece(Kind.SAME, " stop"));
    }

    @Test
    void either_side_reads_as_its_own_text() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var earlier = text(random);
            var later = text(random);

            var comparison = Comparison.of(earlier, later);

            assertThat(read(comparison, Kind.ADDED)).isEqualTo(earlier);
            assertThat(read(comparison, Kind.REMOVED)).isEqualTo(later);
        }
    }

    @Test
    void two_long_texts_with_nothing_in_common_are_still_shown() {
        var earlier = "长".repeat(50_000);
        var later = "短".repeat(50_000);

        assertThat(read(Comparison.of(earlier, later), Kind.REMOVED)).isEqualTo(later);
    }

    private static String read(Comparison comparison, Kind without) {
        return comparison.without(without).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 9)
                .mapToObj(one -> new String[] {"伞", "面", " ", "\n", "bus", "🎈", "-", "\n\n", "a1"}[one])
                .collect(Collectors.joining());
    }
}
