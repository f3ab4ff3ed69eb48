package lyceum.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@sum(a1)",
                "\t=1",
                "\r=1",
                "\n",
                "  =1",
                "\u200b=1",
                "\u00a0=1",
                "＝1",
                "＋1",
                "－1",
                "＠a"
            })
    void what_begins_like_a_formula_becomes_text(String text) {
        assertThat(PlainCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void other_text_stays_as_it_is() {
        for (var text : new String[] {"", "李-明", "Ada = Ben", "第1版", "  "})
            assertThat(PlainCell.of(text)).isEqualTo(text);
    }
}
