package lyceum.group;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// All leaves of a group, whichever room they come from, in their order.
@Component
public class GroupLeaves {
    private final List<GroupLeaf> rooms;

    GroupLeaves(List<GroupLeaf> rooms) {
        this.rooms = rooms;
    }

    public List<GroupLeaf.Leaf> of(GroupId group, PersonId reader, Locale language) {
        return rooms.stream()
                .flatMap(room -> room.leaves(group, reader, language).stream())
                .sorted(Comparator.comparingInt(GroupLeaf.Leaf::order))
                .toList();
    }
}
