package lyceum.round.ui;

import java.util.Locale;
import lyceum.group.Topology;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.shared.PersonId;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.PageHead;

/// A page of this room, among the leaves of its group for whoever sees that.
abstract class RoundPage extends Page {
    protected final transient RoundFrame frame;
    private Topology heldIn = Topology.RING;

    RoundPage(RoundFrame frame) {
        this.frame = frame;
    }

    PageHead head(RotatingGroup group, String title, boolean leaves) {
        clear();
        heldIn = group.topology();
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

    /// Of seats at a round table, and of places in a learner group.
    @Override
    public String getTranslation(String key, Object... arguments) {
        return super.getTranslation(frame.words().key(heldIn, key), arguments);
    }

    PersonId me() {
        return frame.me();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
