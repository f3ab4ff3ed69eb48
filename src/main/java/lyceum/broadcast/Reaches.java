package lyceum.broadcast;

import java.util.ArrayList;
import lyceum.community.Communities;
import lyceum.core.CoreGroups;
import lyceum.group.Group;
import lyceum.group.Groups;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Which groups a community has now: its learner groups by cohort and number, then its round tables.
@Component
class Reaches {
    private static final int MOST_AT_A_TABLE = 1_000;

    private final Groups groups;
    private final CoreGroups cores;
    private final Places places;
    private final Communities communities;

    Reaches(Groups groups, CoreGroups cores, Places places, Communities communities) {
        this.groups = groups;
        this.cores = cores;
        this.places = places;
        this.communities = communities;
    }

    Reach in(CommunityId community, PersonId by) {
        var zone = communities.get(community).zone();
        var halls = new ArrayList<Reach.Hall>();
        for (var one : groups.in(community)) {
            var group = new Group(one.id(), community, one.cohort(), Topology.PYRAMID, one.ordinal(), zone);
            halls.add(new Reach.Hall(group, one, one.members()));
        }
        for (var one : cores.openTo(by, community)) {
            var group = places.group(one.id());
            halls.add(new Reach.Hall(
                    group, null, places.people(group, 0, MOST_AT_A_TABLE).size()));
        }
        return new Reach(halls);
    }
}
