package lyceum.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something elsewhere on the web that belongs to a lesson or a work; it opens in a new tab, never inside the page.
/// People write links a line each: the address first, then what it is.
/// @param title what the writer calls it; its host where that is empty
public record WebLink(URI address, String title) {
    private static final String FIELD = "links";
    private static final int MOST = 20;
    private static final int LONGEST = 2_000;
    private static final int SHOWN = 40;
    private static final TextLimit TITLE = TextLimit.optional(FIELD, 120);
    private static final TextLimit LINES =
            TextLimit.optional(FIELD, MOST * (LONGEST + 120)).inLines();

    public String host() {
        return Objects.requireNonNull(address.getHost());
    }

    public String label() {
        return title.isEmpty() ? host() : title;
    }

    public static List<WebLink> read(String typed) {
        var lines = LINES.check(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST) throw new TooManyLinks(MOST);
        return lines.stream().map(WebLink::line).toList();
    }

    public static String written(List<WebLink> links) {
        return links.stream()
                .map(link -> (link.address() + " " + link.title()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static WebLink line(String line) {
        var parts = line.split("\\s+", 2);
        var address = address(parts[0]);
        if (address == null) throw new NoWebAddress(line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
        return new WebLink(address, TITLE.check(parts.length > 1 ? parts[1] : ""));
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

    public static final class TooManyLinks extends Refusal {
        TooManyLinks(int most) {
            super(most);
        }

        @Override
        public String field() {
            return FIELD;
        }
    }

    public static final class NoWebAddress extends Refusal {
        NoWebAddress(String line) {
            super(line);
        }

        @Override
        public String field() {
            return FIELD;
        }
    }
}
