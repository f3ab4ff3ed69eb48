package lyceum.relay.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Relays stand beside what is said in a group.
@Component
class RelaysLeaf implements GroupLeaf {
    private static final int AFTER_TALK = 25;

    private final Say say;

    RelaysLeaf(Say say) {
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        return List.of(new Leaf(AFTER_TALK, say.text(language, "relay.relays"), "groups/" + group + "/relays", 0));
    }
}
