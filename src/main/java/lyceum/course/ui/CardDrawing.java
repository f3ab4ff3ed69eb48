package lyceum.course.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lyceum.picture.Chop;
import lyceum.picture.Lettering;
import lyceum.picture.Printable;

/// Sets the card that a chat or a timeline shows for a shared page: 1200 by 630, in words that all fit.
final class CardDrawing {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String CARD = read();

    private CardDrawing() {}

    /// @param above a line over the rule, such as the community's name
    /// @param title what the page is called
    /// @param below a sentence or two
    record Words(String above, String title, String below, String seal) {
        Words {
            above = Printable.of(above);
            title = Printable.of(title);
            below = Printable.of(below);
            seal = Printable.of(seal);
        }
    }

    static String svg(Words words) {
        var title = Lettering.fit(words.title(), 900, 176, 88, 64, 3);
        var parts = Map.of(
                "alt", Printable.xml(words.title()),
                "above", Lettering.set(96, 132, Lettering.line(words.above(), 1008, 34, 24), " fill=\"#4A443B\""),
                "title", Lettering.set(94, 372, title, " font-weight=\"700\""),
                "below", Lettering.set(96, 524, Lettering.fit(words.below(), 800, 84, 32, 30, 2), " fill=\"#4A443B\""),
                "seal", Chop.svg(words.seal()));
        return GAP.matcher(CARD)
                .replaceAll(gap -> Matcher.quoteReplacement(Objects.requireNonNull(parts.get(gap.group(1)))));
    }

    private static String read() {
        try (var file = CardDrawing.class.getResourceAsStream("/picture/card.svg")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
