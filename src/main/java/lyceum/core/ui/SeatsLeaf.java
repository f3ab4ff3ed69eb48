package lyceum.core.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who sits at a round table, and leave from it.
@Component
class SeatsLeaf implements GroupLeaf {
    private final Places places;
    private final CoreGroups groups;
    private final Roles roles;
    private final Say say;

    SeatsLeaf(Places places, CoreGroups groups, Roles roles, Say say) {
        this.places = places;
        this.groups = groups;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        var found = places.group(group);
        if (found.topology() != Topology.RING) return List.of();
        var path = "groups/" + group;
        var leaves = new ArrayList<Leaf>();
        leaves.add(new Leaf(40, say.text(language, "core.seats"), path + "/seats", 0));
        if (groups.seatedAt(group, reader) || roles.may(reader, Act.GRANT_LEAVE, found.community()))
            leaves.add(new Leaf(50, say.text(language, "core.leave"), path + "/leave", 0));
        return leaves;
    }
}
