package lyceum.core.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who sits at a round table.
@Component
class SeatsLeaf implements GroupLeaf {
    private final Places places;
    private final Say say;

    SeatsLeaf(Places places, Say say) {
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        if (places.group(group).topology() != Topology.RING) return List.of();
        return List.of(new Leaf(90, say.text(language, "core.seats"), "groups/" + group + "/seats", 0));
    }
}
