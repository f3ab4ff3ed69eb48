package lyceum.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Both books of every room say the same things, and every word that the house asks for stands in them.
class WordsTest {
    private static final Path BOOKS = Path.of("src/main/resources/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:getTranslation|\\.text)\\(\\s*(?:[\\w.()]+\\s*,\\s*)?\"([a-z-]+\\.[A-Za-z0-9.-]+)\"");
    private static final Pattern TYPED_SPACE =
            Pattern.compile("[\\p{IsHan}，。、：；？》）] +[A-Za-z0-9{]|[A-Za-z0-9}/] +[\\p{IsHan}《（]");
    private static final Pattern IN_PAGES = Pattern.compile("#\\{([a-z-]+\\.[A-Za-z0-9.-]+)[(}]");

    @Test
    void every_key_stands_in_both_languages() {
        assertThat(keys(chinese())).isEqualTo(keys(english()));
    }

    @Test
    void both_languages_take_the_same_arguments() {
        var english = english();
        var different = new TreeSet<String>();
        chinese().forEach((key, text) -> {
            if (!arguments(text).containsAll(arguments(english.getOrDefault(key, text)))) different.add(key);
        });

        assertThat(different)
                .as("English asks for arguments that Chinese does not know")
                .isEmpty();
    }

    @Test
    void every_text_can_be_read_as_a_pattern() {
        Stream.of(chinese(), english())
                .forEach(book -> book.forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    new MessageFormat(text);
                }));
    }

    /// Arguments come as they are written for the reader, so a pattern cannot count with them.
    @Test
    void no_pattern_formats_what_is_written_already() {
        Stream.of(chinese(), english())
                .forEach(book ->
                        book.forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("\\{\\d+\\s*,")));
    }

    @Test
    void no_text_shouts_and_no_apostrophe_is_swallowed() {
        var shouting = new TreeMap<String, String>();
        Stream.of(chinese(), english())
                .forEach(book -> book.forEach((key, text) -> {
                    if (text.contains("!") || text.contains("！")) shouting.put(key, text);
                }));
        assertThat(shouting).as("exclamation marks").isEmpty();

        var apostrophes = new TreeMap<String, String>();
        english().forEach((key, text) -> {
            if (text.replace("''", "").contains("'")) apostrophes.put(key, text);
        });
        assertThat(apostrophes).as("a bare apostrophe is swallowed: write ’").isEmpty();
    }

    /// The style sheet sets the little space between them (`text-autospace`); one that is typed is seen twice.
    @Test
    void nobody_types_a_space_between_han_and_latin() throws IOException {
        var typed = new TreeMap<String, String>();
        chinese().forEach((key, text) -> {
            if (TYPED_SPACE.matcher(text).find()) typed.put(key, text);
        });
        try (var texts = Files.walk(Path.of("src/main/resources/demo"))) {
            for (var file :
                    texts.filter(text -> text.toString().endsWith(".zh.md")).toList())
                TYPED_SPACE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> typed.put(file.toString(), found.group()));
        }

        assertThat(typed).isEmpty();
    }

    @Test
    void every_key_that_the_house_asks_for_exists() {
        var known = keys(chinese());
        var missing = new TreeMap<String, String>();
        asked("src/main/java", ".java", IN_JAVA).forEach((key, file) -> {
            // A key that ends in a dot or dash is completed at run time.
            if (!known.contains(key) && !key.endsWith(".") && !key.endsWith("-")) missing.put(key, file);
        });
        asked("src/main/resources/templates", ".html", IN_PAGES).forEach((key, file) -> {
            if (!known.contains(key)) missing.put(key, file);
        });

        assertThat(missing).isEmpty();
    }

    private static TreeMap<String, String> asked(String folder, String ending, Pattern pattern) {
        var asked = new TreeMap<String, String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList())
                pattern.matcher(Files.readString(file).replaceAll("(?m)^\\s*///.*", ""))
                        .results()
                        .forEach(found -> asked.put(found.group(1), file.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return asked;
    }

    private static TreeMap<String, String> chinese() {
        return book(name -> !name.endsWith("_en.properties"));
    }

    private static TreeMap<String, String> english() {
        return book(name -> name.endsWith("_en.properties"));
    }

    private static TreeMap<String, String> book(java.util.function.Predicate<String> ours) {
        var book = new TreeMap<String, String>();
        try (var files = Files.list(BOOKS)) {
            for (var file : files.filter(file -> ours.test(file.getFileName().toString()))
                    .toList()) {
                var words = new Properties();
                words.load(new StringReader(Files.readString(file)));
                words.forEach((key, text) -> assertThat(book.put((String) key, (String) text))
                        .as("twice: " + key)
                        .isNull());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return book;
    }

    private static Set<String> keys(TreeMap<String, String> book) {
        return new TreeSet<>(book.keySet());
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
