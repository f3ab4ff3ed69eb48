package lyceum;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/// The rooms, their doors and the direction of the river; the map is drawn from the code into
/// `target/spring-modulith-docs`.
class ArchitectureTest {
    private final ApplicationModules rooms = ApplicationModules.of(Lyceum.class);

    @Test
    void every_room_keeps_to_its_door_and_to_the_river() {
        rooms.verify();
    }

    @Test
    void the_map_is_drawn_from_the_code() {
        new Documenter(rooms).writeModulesAsPlantUml();
    }
}
