package lyceum.lesson;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// Links as people write them: a line each, the address first, then what it is.
final class LessonLinks {
    private static final String FIELD = "links";
    private static final int MOST = 20;
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 40;
    private static final TextLimit TITLE = TextLimit.optional(FIELD, 120);
    private static final TextLimit LINES =
            TextLimit.optional(FIELD, MOST * (LONGEST + 120)).inLines();

    private LessonLinks() {}

    static List<LessonLink> read(String typed) {
        var lines = LINES.check(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST) throw new LessonFault.TooManyLinks(MOST);
        return lines.stream().map(LessonLinks::line).toList();
    }

    static String written(List<LessonLink> links) {
        return links.stream()
                .map(link -> (link.address() + " " + link.title()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static LessonLink line(String line) {
        var parts = line.split("\\s+", 2);
        var address = address(parts[0]);
        if (address == null)
            throw new LessonFault.NoAddress(line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
        return new LessonLink(address, TITLE.check(parts.length > 1 ? parts[1] : ""));
    }

    private static @Nullable URI address(String typed) {
        if (typed.length() > LONGEST) return null;
        try {
            var address = new URI(typed);
            var scheme = address.getScheme();
            boolean isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return isWeb && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
