package lyceum.group.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.group.Groups;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// The roster, which only the staff of a learner group have.
@Component
class RosterLeaf implements GroupLeaf {
    private final Groups groups;
    private final Say say;

    RosterLeaf(Groups groups, Say say) {
        this.groups = groups;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        if (!groups.hasRosterFor(reader, group)) return List.of();
        return List.of(new Leaf(95, say.text(language, "group.roster"), "groups/" + group + "/roster", 0));
    }
}
