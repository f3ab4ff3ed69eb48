package lyceum.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lyceum.shared.Fingerprint;

/// Our style sheets with a mark of their content in the address, so that a browser may keep them for good.
final class Sheets {
    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();
    static final List<String> HOUSE = List.of(versioned("tokens.css"), versioned("house.css"));

    private Sheets() {}

    static String versioned(String sheet) {
        return "/" + sheet + "?v-c=" + MARKS.computeIfAbsent(sheet, Sheets::mark);
    }

    private static String mark(String sheet) {
        try (var bytes = Sheets.class.getResourceAsStream("/META-INF/resources/" + sheet)) {
            if (bytes == null) throw new IllegalArgumentException("There is no style sheet " + sheet);
            return Fingerprint.of(bytes.readAllBytes()).text();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
