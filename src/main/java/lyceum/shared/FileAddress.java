package lyceum.shared;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where a kept file is found, as it stands in a text: `/files/` and 26 letters that nobody guesses; a picture says its
/// size, so that a page is laid out before it has come.
/// @param name 26 letters of base 32
/// @param width in pixels; 0 where it is no picture
/// @param height in pixels; 0 where it is no picture
public record FileAddress(String name, int width, int height) {
    private static final Pattern WRITTEN = Pattern.compile("/files/([a-z2-7]{26})(?:-(\\d{1,5})x(\\d{1,5}))?");

    public FileAddress {
        if (!name.matches("[a-z2-7]{26}")) throw new NotFound();
    }

    /// The address that this text is, and nothing else.
    public static Optional<FileAddress> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    /// The names of all that stand in a text, in their order.
    public static Set<String> namesIn(String text) {
        var names = new LinkedHashSet<String>();
        WRITTEN.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    public String path() {
        return "/files/" + name;
    }

    /// The picture as a page shows it.
    public String smallPath() {
        return path() + "/small";
    }

    @Override
    public String toString() {
        return width == 0 ? path() : path() + "-" + width + "x" + height;
    }

    private static FileAddress of(MatchResult found) {
        return found.group(2) == null
                ? new FileAddress(found.group(1), 0, 0)
                : new FileAddress(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
