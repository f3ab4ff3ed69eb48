package lyceum.round.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.language.Say;
import lyceum.rotation.RotatingGroups;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The rounds of a group whose seats or places rotate.
@Component
class RoundLeaf implements GroupLeaf {
    private final Places places;
    private final RotatingGroups groups;
    private final Say say;

    RoundLeaf(Places places, RotatingGroups groups, Say say) {
        this.places = places;
        this.groups = groups;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        if (groups.of(places.group(group))
                .filter(found -> groups.isOpenTo(found, reader))
                .isEmpty()) return List.of();
        return List.of(new Leaf(38, say.text(language, "round.leaf"), "groups/" + group + "/rounds", 0));
    }
}
