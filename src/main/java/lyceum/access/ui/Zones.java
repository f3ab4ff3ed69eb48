package lyceum.access.ui;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// The zones that people choose from: those that carry a city's name, and UTC.
final class Zones {
    private static final List<String> AREAS = List.of(
            "Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/");
    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || AREAS.stream().anyMatch(id::startsWith))
            .sorted()
            .toList();

    private Zones() {}

    static List<String> all() {
        return ALL;
    }

    /// `Asia/Shanghai · China Time`, so that one finds it by either.
    static String label(String id, Locale reader) {
        var name = ZoneId.of(id).getDisplayName(TextStyle.FULL_STANDALONE, reader);
        return name.equals(id) ? id : id + " · " + name;
    }
}
