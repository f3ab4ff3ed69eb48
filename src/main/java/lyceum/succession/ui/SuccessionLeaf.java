package lyceum.succession.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// How free seats at a round table are taken up again.
@Component
class SuccessionLeaf implements GroupLeaf {
    private final Places places;
    private final Say say;

    SuccessionLeaf(Places places, Say say) {
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        return places.group(group).topology() == Topology.RING
                ? List.of(new Leaf(39, say.text(language, "succession.title"), "groups/" + group + "/succession", 0))
                : List.of();
    }
}
