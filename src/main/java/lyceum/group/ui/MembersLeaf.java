package lyceum.group.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Who is in the group, and what it is.
@Component
class MembersLeaf implements GroupLeaf {
    private final Say say;

    MembersLeaf(Say say) {
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        return List.of(new Leaf(90, say.text(language, "group.members"), "groups/" + group + "/members", 0));
    }
}
