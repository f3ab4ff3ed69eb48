package lyceum.standing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.standing.Roads;
import org.springframework.stereotype.Component;

/// At a round table the own place, the board and the policy; from a learner group the road there.
@Component
class StandingLeaves implements GroupLeaf {
    private final Places places;
    private final CoreGroups groups;
    private final Roads roads;
    private final Say say;

    StandingLeaves(Places places, CoreGroups groups, Roads roads, Say say) {
        this.places = places;
        this.groups = groups;
        this.roads = roads;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var found = places.group(group);
        if (found.topology() != Topology.RING)
            return roads.isOpenTo(reader, found.community())
                    ? List.of(new Leaf(60, say.text(language, "standing.road"), "road/" + found.community(), 0))
                    : List.of();
        var path = "groups/" + group;
        var leaves = new ArrayList<Leaf>();
        if (groups.seatedAt(group, reader))
            leaves.add(new Leaf(36, say.text(language, "standing.mine"), path + "/standing", 0));
        leaves.add(new Leaf(37, say.text(language, "standing.board"), path + "/board", 0));
        leaves.add(new Leaf(60, say.text(language, "standing.policy"), path + "/policy", 0));
        return leaves;
    }
}
