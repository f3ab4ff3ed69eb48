package lyceum.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelsTest {
    @Test
    void a_line_is_a_level_its_points_first_however_they_are_set_apart() {
        var levels = Levels.read("levels", "2 要有人讲\n\n10：不用解释\n 6、看两遍\n0");

        assertThat(new Criterion("清楚", levels).levels())
                .containsExactly(new Level(10, "不用解释"), new Level(6, "看两遍"), new Level(2, "要有人讲"), new Level(0, ""));
    }

    @Test
    void what_was_written_is_read_the_same_again() {
        var levels = Levels.read("levels", "10 a\n0 b");

        assertThat(Levels.read("levels", Levels.written(levels))).isEqualTo(levels);
    }

    @Test
    void what_is_no_level_is_refused_beside_its_field() {
        assertThatExceptionOfType(BriefFault.LevelWithoutPoints.class)
                .isThrownBy(() -> Levels.read("criteria.1.levels", "十分 很好\n0 不好"))
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("criteria.1.levels"));
        assertThatExceptionOfType(BriefFault.LevelTwice.class).isThrownBy(() -> Levels.read("x", "5 a\n5 b"));
        assertThatExceptionOfType(BriefFault.TooFewLevels.class).isThrownBy(() -> Levels.read("x", "5 a"));
        assertThatExceptionOfType(BriefFault.OutOfRange.class).isThrownBy(() -> Levels.read("x", "500 a\n0 b"));
        assertThatExceptionOfType(BriefFault.TooManyLevels.class)
                .isThrownBy(() -> Levels.read("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11"));
        assertThatExceptionOfType(BriefFault.TooManyLevels.class)
                .isThrownBy(() -> Levels.read("x", "9".repeat(1_000_000)));
    }

    @Test
    void a_rubric_is_scored_by_one_level_of_each_criterion() {
        var rubric = new Rubric(java.util.List.of(
                new Criterion("清楚", Levels.read("x", "10\n0")), new Criterion("好看", Levels.read("x", "5\n0"))));

        assertThat(rubric.possible()).isEqualTo(15);
        assertThat(rubric.isScoredBy(Map.of(0, 10, 1, 0))).isTrue();
        assertThat(rubric.isScoredBy(Map.of(0, 10))).isFalse();
        assertThat(rubric.isScoredBy(Map.of(0, 9, 1, 0))).isFalse();
        assertThat(rubric.isScoredBy(Map.of(0, 10, 1, 5, 2, 5))).isFalse();
    }
}
