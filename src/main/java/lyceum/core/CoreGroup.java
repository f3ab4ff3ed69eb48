package lyceum.core;

import java.time.Instant;
import java.time.ZoneId;
import lyceum.group.Group;
import lyceum.group.Topology;
import lyceum.shared.Bilingual;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;

/// A round table: every core member posts, hosts and starts things.
/// @param ordinal its number among the community's core groups, from 1
/// @param cap seats in all
/// @param taken seats that are occupied or offered
/// @param byOffer whether owners still offer seats directly: until the first round
/// @param zone the community's
/// @param founded when the table was set
public record CoreGroup(
        GroupId id,
        CommunityId community,
        int ordinal,
        Bilingual name,
        int cap,
        int taken,
        boolean byOffer,
        ZoneId zone,
        Instant founded) {
    public int free() {
        return Math.max(0, cap - taken);
    }

    public Group asGroup() {
        return new Group(id, community, null, Topology.RING, ordinal, name, zone);
    }
}
