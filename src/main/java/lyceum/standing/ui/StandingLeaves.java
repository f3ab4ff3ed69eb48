package lyceum.standing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.Roads;
import org.springframework.stereotype.Component;

/// Where seats or places rotate the own place, the board and the policy; from a learner group the road to a seat.
@Component
class StandingLeaves implements GroupLeaf {
    private final Places places;
    private final RotatingGroups groups;
    private final Roads roads;
    private final Say say;

    StandingLeaves(Places places, RotatingGroups groups, Roads roads, Say say) {
        this.places = places;
        this.groups = groups;
        this.roads = roads;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var found = places.group(group);
        var leaves = new ArrayList<Leaf>();
        if (found.topology() != Topology.RING && roads.isOpenTo(reader, found.community()))
            leaves.add(new Leaf(60, say.text(language, "standing.road"), "road/" + found.community(), 0));
        var rotating = groups.of(found);
        if (rotating.isEmpty() || !groups.isOpenTo(rotating.get(), reader)) return leaves;
        var path = "groups/" + group;
        if (groups.isIn(rotating.get(), reader))
            leaves.add(new Leaf(36, say.text(language, "standing.mine"), path + "/standing", 0));
        leaves.add(new Leaf(37, say.text(language, "standing.board"), path + "/board", 0));
        leaves.add(new Leaf(60, say.text(language, "standing.policy"), path + "/policy", 0));
        return leaves;
    }
}
