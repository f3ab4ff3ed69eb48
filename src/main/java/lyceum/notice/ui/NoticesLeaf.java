package lyceum.notice.ui;

import java.util.List;
import java.util.Locale;
import lyceum.group.GroupLeaf;
import lyceum.language.Say;
import lyceum.notice.Notices;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Notices, with how many wait to be read.
@Component
class NoticesLeaf implements GroupLeaf {
    private final Notices notices;
    private final Say say;

    NoticesLeaf(Notices notices, Say say) {
        this.notices = notices;
        this.say = say;
    }

    @Override
    public List<Leaf> leaves(GroupId group, PersonId reader, Locale language) {
        int waiting = (int) notices.waiting(reader).stream()
                .filter(one -> one.group().equals(group))
                .count();
        return List.of(new Leaf(15, say.text(language, "notice.notices"), "groups/" + group + "/notices", waiting));
    }
}
