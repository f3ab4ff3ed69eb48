package lyceum.nomination.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Locale;
import lyceum.core.CoreGroup;
import lyceum.language.Languages;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// A leaf of a core group that this room shows.
abstract class NominationPage extends Page implements BeforeEnterObserver {
    protected final transient NominationFrame frame;

    NominationPage(NominationFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(GroupId.parse(event.getRouteParameters().get("group").orElse("")), event);
    }

    abstract void open(GroupId group, BeforeEnterEvent event);

    /// Teachers and assistants who are not at home at that table have no leaves of it.
    void head(CoreGroup group, String title) {
        clear();
        head(
                frame.communities().get(group.community()).name().in(language())
                        + Languages.dot(language())
                        + group.name().in(language()),
                title);
        if (frame.groups().openTo(me(), group.community()).stream()
                .noneMatch(one -> one.id().equals(group.id()))) {
            add(Parts.row(Parts.link(getTranslation("nomination.nominees"), NominationFrame.nominees(group.id()))));
            return;
        }
        var all = frame.leaves().of(group.id(), me(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        add(new Leaves(getTranslation("group.leaves"), all, NominationFrame.nominees(group.id())));
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
