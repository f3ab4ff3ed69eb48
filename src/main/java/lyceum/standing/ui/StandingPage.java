package lyceum.standing.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Locale;
import lyceum.group.Topology;
import lyceum.language.Languages;
import lyceum.rotation.RotatingGroup;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.PageHead;
import lyceum.shell.Parts;
import lyceum.standing.EliminationPolicy;
import lyceum.standing.Window;

/// A leaf that this room shows of a group whose seats or places rotate.
abstract class StandingPage extends Page implements BeforeEnterObserver {
    protected final transient StandingFrame frame;
    private Topology kind = Topology.RING;

    StandingPage(StandingFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(GroupId.parse(event.getRouteParameters().get("group").orElse("")), event);
    }

    abstract void open(GroupId group, BeforeEnterEvent event);

    PageHead head(RotatingGroup group, String leaf, String title) {
        clear();
        kind = group.topology();
        var head = head(
                frame.community(group, language()) + Languages.dot(language()) + group.name(frame.say(), language()),
                title);
        var all = frame.leaves().of(group.id(), me(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        add(new Leaves(getTranslation("group.leaves"), all, "groups/" + group.id() + "/" + leaf));
        return head;
    }

    /// Which days count, and by which version.
    Span by(Window window, EliminationPolicy policy) {
        return Parts.classed(
                new Span(
                        policy.version() == 0
                                ? getTranslation("standing.by.usual", window.first(), window.last())
                                : getTranslation("standing.by", window.first(), window.last(), policy.version())),
                "small",
                "faint");
    }

    /// Of seats at a round table, and of places in a learner group.
    @Override
    public String getTranslation(String key, Object... arguments) {
        return super.getTranslation(frame.words().key(kind, key), arguments);
    }

    PersonId me() {
        return frame.who().person();
    }

    Locale language() {
        return Languages.nearest(getLocale());
    }
}
