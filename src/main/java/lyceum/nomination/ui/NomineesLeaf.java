package lyceum.nomination.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.nomination.Nominations;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who stands for a round table, beside its board.
@Component
class NomineesLeaf implements GroupLeaf {
    private final Places places;
    private final Nominations nominations;
    private final Say say;

    NomineesLeaf(Places places, Nominations nominations, Say say) {
        this.places = places;
        this.nominations = nominations;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        return places.group(group).topology() == Topology.RING && nominations.mayNominate(reader, group)
                ? List.of(new Leaf(38, say.text(language, "nomination.nominees"), NominationFrame.nominees(group), 0))
                : List.of();
    }
}
