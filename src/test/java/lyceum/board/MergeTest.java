package lyceum.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
    @Test
    void changes_in_different_lines_stand_both() {
        assertThat(Merge.lines("一\n二\n三\n四", "一\n贰\n三\n四", "一\n二\n三\n肆")).contains("一\n贰\n三\n肆");
        assertThat(Merge.lines("一\n二\n三\n四", "一\n二\n三\n肆", "一\n贰\n三\n四")).contains("一\n贰\n三\n肆");
        assertThat(Merge.lines("一\n二\n三", "零\n一\n二\n三", "一\n二")).contains("零\n一\n二");
    }

    @Test
    void changes_in_the_same_line_or_at_the_same_place_do_not() {
        assertThat(Merge.lines("一\n二", "一\n贰", "一\n两")).isEmpty();
        assertThat(Merge.lines("一\n二", "一\n二\n三", "一\n二\n叁")).isEmpty();
        assertThat(Merge.lines("", "一", "二")).isEmpty();
    }

    @Test
    void the_same_change_is_one() {
        assertThat(Merge.lines("一", "二", "二")).contains("二");
    }

    @Test
    void labels_are_a_set() {
        assertThat(Merge.labels(List.of("甲", "乙"), List.of("甲", "乙", "丙"), List.of("甲", "丁")))
                .containsExactly("甲", "丙", "丁");
    }
}
