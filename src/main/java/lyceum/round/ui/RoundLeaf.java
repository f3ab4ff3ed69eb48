package lyceum.round.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The rounds of a round table.
@Component
class RoundLeaf implements GroupLeaf {
    private final Places places;
    private final Say say;

    RoundLeaf(Places places, Say say) {
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        if (places.group(group).topology() != Topology.RING) return List.of();
        return List.of(new Leaf(38, say.text(language, "round.leaf"), "groups/" + group + "/rounds", 0));
    }
}
