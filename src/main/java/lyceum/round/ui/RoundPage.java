package lyceum.round.ui;

import java.util.Locale;
import lyceum.core.CoreGroup;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.PageHead;

/// A page of this room, among the leaves of its group for whoever sees that.
abstract class RoundPage extends Page {
    protected final transient RoundFrame frame;

    RoundPage(RoundFrame frame) {
        this.frame = frame;
    }

    PageHead head(CoreGroup group, String title, boolean leaves) {
        clear();
        var head = head(frame.kicker(group, language()), title);
        if (leaves) {
            var all = frame.leaves().of(group.id(), me(), language()).stream()
                    .map(one -> new Leaves.Leaf(
                            one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                    .toList();
            add(new Leaves(getTranslation("group.leaves"), all, "groups/" + group.id() + "/rounds"));
        }
        return head;
    }

    PersonId me() {
        return frame.me();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
