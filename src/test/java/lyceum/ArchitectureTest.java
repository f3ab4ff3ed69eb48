package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The rooms, their doors and the direction of the river; the map is drawn from the code: as PlantUML into
/// `target/spring-modulith-docs`, and for readers into `src/docs/rooms.md`, which is kept current by this test.
class ArchitectureTest {
    private static final Path MAP = Path.of("src/docs/rooms.md");
    private static final Path DRAWN = Path.of("target/rooms.md");

    private final ApplicationModules rooms = ApplicationModules.of(Lyceum.class);

    @Test
    void every_room_keeps_to_its_door_and_to_the_river() {
        rooms.verify();
    }

    @Test
    void the_map_is_drawn_from_the_code() {
        new Documenter(rooms).writeModulesAsPlantUml();
    }

    @Test
    void the_map_that_people_read_is_current() throws IOException {
        var drawn = new MapOfRooms(rooms).text();

        Files.createDirectories(DRAWN.getParent());
        Files.writeString(DRAWN, drawn);
        assertThat(Files.exists(MAP) ? Files.readString(MAP) : "")
                .as("%s; the current one is drawn: cp %s %s", MAP, DRAWN, MAP)
                .isEqualTo(drawn);
    }
}
