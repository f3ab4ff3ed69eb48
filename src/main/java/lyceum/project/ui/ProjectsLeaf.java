package lyceum.project.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Places;
import lyceum.group.Topology;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What a table makes together, among its pages.
@Component
class ProjectsLeaf implements GroupLeaf {
    private final Places places;
    private final Say say;

    ProjectsLeaf(Places places, Say say) {
        this.places = places;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        return places.group(group).topology() == Topology.RING
                ? List.of(new Leaf(20, say.text(language, "project.list"), ProjectFrame.list(group), 0))
                : List.of();
    }
}
