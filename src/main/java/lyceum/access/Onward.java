package lyceum.access;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where somebody wanted to go before signing in: a path of this very portal, or home.
public record Onward(String path) {
    public static final Onward HOME = new Onward("/home");
    private static final int LONGEST = 500;

    /// Whatever is not plainly a local path leads home: other hosts, `//host`, backslashes, control characters.
    public static Onward to(@Nullable String asked) {
        if (asked == null
                || asked.isEmpty()
                || asked.length() > LONGEST
                || !asked.startsWith("/")
                || asked.startsWith("//")
                || asked.indexOf('\\') >= 0
                || asked.chars().anyMatch(letter -> letter <= ' ' || letter == 0x7f)) return HOME;
        try {
            var uri = new URI(asked);
            if (uri.isAbsolute() || uri.getRawAuthority() != null) return HOME;
            var path = uri.getPath();
            if (path == null || path.contains("//") || path.contains("/../") || path.endsWith("/..")) return HOME;
        } catch (java.net.URISyntaxException nonsense) {
            return HOME;
        }
        return new Onward(asked);
    }

    public boolean isHome() {
        return path.equals(HOME.path);
    }

    /// To append to a link of the door: `?continue=…`, or nothing.
    public String query() {
        return isHome() ? "" : "?continue=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
