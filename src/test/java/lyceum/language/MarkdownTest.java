package lyceum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void headings_begin_below_the_pages_own() {
        assertThat(markdown.html("# A\n\n## B")).contains("<h2>A</h2>").contains("<h3>B</h3>");
        assertThat(markdown.html("### A")).contains("<h2>A</h2>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,hi)",
                "[x](vbscript:x)",
                "<a href='javascript:x'>x</a>",
                "![x](https://tracker.example/pixel.png)",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "<style>*{display:none}</style>"
            })
    void no_script_and_no_foreign_picture_comes_through(String text) {
        var html = markdown.html(text);

        assertThat(html).doesNotContainPattern("<(script|img|svg|iframe|style|object)");
        assertThat(html).doesNotContainPattern("href=\"(javascript|data|vbscript)");
    }

    @Test
    void links_elsewhere_open_beside_and_links_here_stay() {
        assertThat(markdown.html("[a](https://example.org)")).contains("target=\"_blank\"", "noopener");
        assertThat(markdown.html("[a](/c/yiye)")).contains("href=\"/c/yiye\"").doesNotContain("_blank");
    }

    @Test
    void tables_and_lists_are_kept() {
        assertThat(markdown.html("| a | b |\n|---|---|\n| 1 | 2 |")).contains("<table>", "<td>2</td>");
        assertThat(markdown.html("- a\n- b")).contains("<ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "[", "*a **b ", "- ", "![", "`", "(", "_a __b "})
    void a_bomb_of_marks_is_rendered_quickly(String mark) {
        long before = System.nanoTime();

        markdown.html(mark.repeat(20_000 / mark.length()) + "x");

        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(5_000);
    }

    @Test
    void our_own_pictures_are_shown_small_with_room_kept_for_them_and_lead_to_themselves() {
        var name = "abcdefghijklmnopqrstuvwxyz";

        assertThat(markdown.html("![猫 \"<b>](/files/" + name + "-400x300)"))
                .contains("<a class=\"picture\" target=\"_blank\" href=\"/files/" + name + "\">")
                .contains("src=\"/files/" + name + "/small\"", "width=\"400\" height=\"300\"", "loading=\"lazy\"")
                .doesNotContain("<b>");
        assertThat(markdown.html("[讲义.pdf](/files/" + name + ")"))
                .contains("class=\"file\"", "download", "href=\"/files/" + name + "\"");
    }

    @Test
    void what_only_looks_like_our_own_stays_a_link() {
        for (var odd : List.of(
                "/files/abc",
                "//evil.example/files/abcdefghijklmnopqrstuvwxyz",
                "https://evil.example/files/abcdefghijklmnopqrstuvwxyz",
                "/files/abcdefghijklmnopqrstuvwxyz/../../admin",
                "/files/abcdefghijklmnopqrstuvwxyz-400x300?x=1"))
            assertThat(markdown.html("![x](" + odd + ")")).doesNotContain("<img");
    }
}
