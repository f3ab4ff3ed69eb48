package lyceum.core.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.core.CoreGroup;
import lyceum.core.CoreGroups;
import lyceum.group.GroupLeaves;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import org.springframework.stereotype.Component;

/// A leaf of a core group that this room shows.
abstract class CorePage extends Page implements BeforeEnterObserver {
    /// What every such page needs.
    @Component
    record Frame(CoreGroups groups, GroupLeaves leaves, Communities communities, SignedIn who, Say say) {}

    protected final transient Frame frame;

    CorePage(Frame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = GroupId.parse(event.getRouteParameters().get("group").orElse(""));
        open(frame.groups().get(id, me()));
    }

    abstract void open(CoreGroup group);

    void head(CoreGroup group, String leaf) {
        clear();
        head(
                frame.communities().get(group.community()).name().in(language()),
                group.name().in(language()));
        var all = frame.leaves().of(group.id(), me(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        add(new Leaves(getTranslation("group.leaves"), all, "groups/" + group.id() + "/" + leaf));
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
