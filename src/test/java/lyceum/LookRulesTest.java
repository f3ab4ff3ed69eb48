package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The look has one place: tokens. Nobody styles in line, nobody mixes colours, nothing comes from another host.
class LookRulesTest {
    private static final Pattern INLINE =
            Pattern.compile("getStyle\\(\\)\\s*\\.(set|add)|style=\\\\?\"|setAttribute\\(\"style\"");
    private static final Pattern COLOUR = Pattern.compile("\"[^\"\\n]*#[0-9A-Fa-f]{6}\\b");
    private static final Pattern COLOUR_IN_CSS = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(");
    private static final Pattern FOREIGN = Pattern.compile("(?:src|href|url|action)\\s*[=(]\\s*[\"']?(?:https?:)?//");

    /// The stub and the card that is shared are pictures without a style sheet: their colours are literal, as on paper.
    private static boolean isPicture(Path file) {
        return file.toString().matches(".*/(notification|picture)/.*|.*/CardDrawing\\.java");
    }

    @Test
    void no_view_is_styled_in_line() {
        assertThat(found("src/main/java", ".java", INLINE)).isEmpty();
        assertThat(found("src/main/resources/templates", ".html", Pattern.compile("\\sstyle=\"")))
                .allSatisfy((file, text) -> assertThat(file).contains("/mail/")); // letters have no style sheet
    }

    @Test
    void no_colour_stands_outside_the_tokens() {
        assertThat(found("src/main/java", ".java", COLOUR))
                .allSatisfy((file, text) -> assertThat(isPicture(Path.of(file)))
                        .as(file + " " + text)
                        .isTrue());
        assertThat(found("frontend/public/rooms", ".css", COLOUR_IN_CSS)).isEmpty();
    }

    @Test
    void no_page_and_no_sheet_names_another_host() {
        assertThat(found("frontend/public", ".css", FOREIGN)).isEmpty();
        assertThat(found("src/main/resources/templates", ".html", FOREIGN)).isEmpty();
    }

    private static TreeMap<String, String> found(String folder, String ending, Pattern pattern) {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList())
                pattern.matcher(Files.readString(file))
                        .results()
                        .findFirst()
                        .ifPresent(hit -> found.put(file.toString(), hit.group()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
