package lyceum.rotation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;

/// A group whose seats or places rotate.
/// @param founded since when anybody could be there
/// @param free seats that wait for somebody; none in a learner group, where a place that is lost is filled by nobody
public record RotatingGroup(Group group, Instant founded, int free) {
    public GroupId id() {
        return group.id();
    }

    public CommunityId community() {
        return group.community();
    }

    public ZoneId zone() {
        return group.zone();
    }

    public Topology topology() {
        return group.topology();
    }

    /// Whether it is a round table with seats, and no learner group with places.
    public boolean isTable() {
        return topology() == Topology.RING;
    }

    public String name(Say say, Locale reader) {
        return group.name(say, reader);
    }
}
