package lyceum.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lyceum.core.CoreGroup;
import lyceum.language.Languages;
import lyceum.project.ProjectLine;
import lyceum.shell.EmptyState;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// What a table makes together: open projects first, then those that are closed.
@Route("groups/:group/projects")
@PermitAll
class ProjectsView extends Page implements BeforeEnterObserver {
    private final transient ProjectFrame frame;

    ProjectsView(ProjectFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var table = frame.groups().get(ProjectFrame.group(event), frame.me());
        var open = frame.projects().at(frame.me(), table.id(), true);
        var closed = frame.projects().at(frame.me(), table.id(), false);
        clear();
        head(
                frame.communities().get(table.community()).name().in(language()),
                table.name().in(language()));
        add(leaves(table));
        boolean starts = frame.projects().mayStart(frame.me(), table);
        if (starts)
            add(Parts.classed(
                    Parts.row(
                            Parts.primaryLink(getTranslation("project.start"), ProjectFrame.list(table.id()) + "/new")),
                    "section"));
        if (open.isEmpty() && closed.isEmpty()) {
            add(new EmptyState(
                    getTranslation("project.none"),
                    getTranslation(starts ? "project.none.start" : "project.none.reader")));
            return;
        }
        if (!open.isEmpty()) section(getTranslation("project.open"), rows(open));
        if (!closed.isEmpty()) section(getTranslation("project.closed"), rows(closed));
    }

    private Leaves leaves(CoreGroup table) {
        var all = frame.groupLeaves().of(table.id(), frame.me(), language()).stream()
                .map(one -> new Leaves.Leaf(
                        one.label(), one.path(), one.count(), getTranslation("group.leaves.new", one.count())))
                .toList();
        return new Leaves(getTranslation("group.leaves"), all, ProjectFrame.list(table.id()));
    }

    private Component rows(List<ProjectLine> some) {
        var owners = frame.accounts()
                .people(some.stream()
                        .map(line -> line.project().owner())
                        .filter(Objects::nonNull)
                        .toList());
        var rows = new Rows();
        for (var line : some) {
            var project = line.project();
            var owner = project.owner() == null ? null : owners.get(project.owner());
            var led = project.owner() == null
                    ? getTranslation("project.unled")
                    : getTranslation(
                            "project.led-by", owner == null ? getTranslation("group.members.gone") : owner.name());
            var about = new Div(
                    Parts.link(project.title(), ProjectFrame.path(project.id())),
                    Parts.classed(
                            new Paragraph(getTranslation("project.kind." + project.kind())
                                    + Languages.dot(language())
                                    + led
                                    + Languages.dot(language())
                                    + getTranslation("project.people.count", line.people())),
                            "small",
                            "soft"));
            rows.row(about, line.mine() ? Parts.classed(new Span(getTranslation("project.mine")), "tag") : new Span());
        }
        return rows;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
