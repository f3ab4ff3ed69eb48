package lyceum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Draws the rooms with the sentence on each door's plate, and an arrow from a room to whom it asks. Arrows that follow
/// from others are left out, and so is what every room speaks.
final class MapOfRooms {
    private static final Set<String> SPOKEN_EVERYWHERE = Set.of("shared", "language");

    private final Map<String, Set<String>> asks = new TreeMap<>();

    MapOfRooms(ApplicationModules rooms) {
        for (var room : rooms) asks.put(name(room), asked(room, rooms));
    }

    String text() {
        return """
            # The map of rooms

            Drawn from the code by `ArchitectureTest`, which fails when this page is not current. An arrow leads from a room to
            the rooms it asks and orders from; news comes back as events. Arrows that follow from others are left out, and so
            are `shared` and `language`, which every room speaks.

            ```mermaid
            flowchart TD
            %s
            ```

            | room | what it is for |
            | --- | --- |
            %s
            """.formatted(arrows(), plates());
    }

    private String arrows() {
        var lines = new ArrayList<String>();
        for (var room : asks.keySet()) {
            if (SPOKEN_EVERYWHERE.contains(room)) continue;
            lines.add("    " + room + "[" + room + "]");
            for (var asked : asks.get(room))
                if (!followsFromOthers(room, asked)) lines.add("    " + room + " --> " + asked);
        }
        return String.join("\n", lines);
    }

    private boolean followsFromOthers(String room, String asked) {
        return asks.get(room).stream()
                .filter(other -> !other.equals(asked))
                .anyMatch(other -> reaches(other, asked, new HashSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        if (!seen.add(from)) return false;
        var next = asks.getOrDefault(from, Set.of());
        return next.contains(to) || next.stream().anyMatch(one -> reaches(one, to, seen));
    }

    private String plates() {
        return asks.keySet().stream()
                .map(room -> "| `" + room + "` | " + plate(room) + " |")
                .collect(Collectors.joining("\n"));
    }

    /// The first comment of the room's package-info.
    private static String plate(String room) {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/main/java/lyceum", room, "package-info.java"));
            return lines.stream()
                    .takeWhile(line -> line.startsWith("///"))
                    .map(line -> line.substring(3).strip())
                    .collect(Collectors.joining(" "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> asked(ApplicationModule room, ApplicationModules rooms) {
        return room.getDirectDependencies(rooms)
                .uniqueModules()
                .map(MapOfRooms::name)
                .filter(asked -> !SPOKEN_EVERYWHERE.contains(asked))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
