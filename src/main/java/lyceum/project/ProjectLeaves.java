package lyceum.project;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// All leaves of a project, whichever room they come from, in their order.
@Component
public class ProjectLeaves {
    private final List<ProjectLeaf> rooms;

    ProjectLeaves(List<ProjectLeaf> rooms) {
        this.rooms = rooms;
    }

    public List<ProjectLeaf.Leaf> of(Access access, Locale language) {
        return rooms.stream()
                .flatMap(room -> room.leaves(access, language).stream())
                .sorted(Comparator.comparingInt(ProjectLeaf.Leaf::order))
                .toList();
    }
}
