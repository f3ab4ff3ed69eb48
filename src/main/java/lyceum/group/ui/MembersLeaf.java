package lyceum.group.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who is in a learner group, and what it is.
@Component
class MembersLeaf implements GroupLeaf {
    private final Places places;
    private final Say say;

    MembersLeaf(Places places, Say say) {
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        if (places.group(group).topology() != Topology.PYRAMID) return List.of();
        return List.of(new Leaf(90, say.text(language, "group.members"), "groups/" + group + "/members", 0));
    }
}
