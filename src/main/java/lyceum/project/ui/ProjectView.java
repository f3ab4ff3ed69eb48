package lyceum.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.project.Access;
import lyceum.project.Part;
import lyceum.project.Project;
import lyceum.project.ProjectId;
import lyceum.project.ProjectPeople;
import lyceum.shared.Refusal;
import lyceum.shell.Leaves;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.Toast;

/// A project: what it is for, who is in it, and what this reader may do there. Whoever was invited reads its goal and
/// answers.
@Route("projects/:project")
@PermitAll
class ProjectView extends Page implements BeforeEnterObserver {
    private final transient ProjectFrame frame;

    ProjectView(ProjectFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProjectFrame.project(event));
    }

    private void show(ProjectId id) {
        if (frame.people().isInvited(frame.me(), id)) invited(frame.people().invitation(frame.me(), id));
        else show(frame.access().of(frame.me(), id));
    }

    private void invited(Project project) {
        clear();
        head(frame.kicker(project, language()), project.title());
        add(
                Parts.classed(new Paragraph(getTranslation("project.invited.lede")), "lede"),
                Parts.classed(Prose.ofHtml(frame.markdown().html(project.goal())), "section"),
                Parts.classed(
                        Parts.row(
                                Parts.primary(getTranslation("project.invited.come"), () -> {
                                    tries(
                                            () -> frame.people().answer(frame.me(), project.id(), true),
                                            "project.invited.came");
                                    show(project.id());
                                }),
                                Parts.quiet(getTranslation("project.invited.not"), () -> {
                                    tries(
                                            () -> frame.people().answer(frame.me(), project.id(), false),
                                            "project.invited.declined");
                                    getUI().ifPresent(ui -> ui.navigate("home"));
                                })),
                        "section"));
    }

    private void show(Access seen) {
        var project = seen.project();
        clear();
        head(frame.kicker(project, language()), project.title());
        var leaves = frame.leaves().of(seen, language());
        if (leaves.size() > 1)
            add(new Leaves(
                    getTranslation("project.leaves"),
                    leaves.stream()
                            .map(one -> new Leaves.Leaf(one.label(), one.path(), 0, ""))
                            .toList(),
                    ProjectFrame.path(project.id())));
        var tags = Parts.row(
                Parts.classed(new Span(getTranslation("project.kind." + project.kind())), "tag"),
                Parts.classed(
                        new Span(getTranslation(project.isOpen() ? "project.state.OPEN" : "project.state.CLOSED")),
                        "tag"));
        if (seen.isIn()) tags.add(Parts.classed(new Span(getTranslation("project.part." + seen.part())), "tag", "ok"));
        add(
                Parts.classed(tags, "section"),
                Parts.classed(Prose.ofHtml(frame.markdown().html(project.goal())), "section"));
        if (!project.isOpen())
            add(Parts.classed(new Paragraph(getTranslation("project.closed.note")), "small", "soft"));
        if (project.owner() == null)
            add(Parts.classed(new Paragraph(getTranslation("project.unled.note")), "small", "soft"));
        asks(seen);
        section(getTranslation("project.people"), new PeoplePart(frame, seen, language(), () -> show(project.id())));
        acts(seen);
    }

    /// For whoever sits at the table and is not in it.
    private void asks(Access seen) {
        var id = seen.project().id();
        if (seen.part() != Part.TABLE || !seen.project().isOpen()) return;
        if (frame.people().asks(frame.me(), id)) {
            section(
                    getTranslation("project.ask"),
                    Parts.classed(new Paragraph(getTranslation("project.ask.waits")), "small", "soft"),
                    Parts.row(Parts.quiet(
                            getTranslation("project.ask.back"),
                            () -> again(id, () -> frame.people().takeBack(frame.me(), id), "project.ask.taken-back"))));
            return;
        }
        var note = new TextArea(getTranslation("project.ask.note"));
        note.setHelperText(getTranslation("project.ask.note.help"));
        note.setMaxLength(ProjectPeople.NOTE.most());
        section(
                getTranslation("project.ask"),
                Parts.stack(
                        note,
                        Parts.row(Parts.primary(
                                getTranslation("project.ask.do"),
                                () -> again(
                                        id,
                                        () -> frame.people().ask(frame.me(), id, note.getValue()),
                                        "project.asked")))));
    }

    private void acts(Access seen) {
        var id = seen.project().id();
        var acts = Parts.row();
        if (seen.mayLead()) acts.add(Parts.link(getTranslation("project.edit"), ProjectFrame.path(id) + "/edit"));
        if (seen.mayWrite() && seen.project().owner() == null)
            acts.add(Parts.button(
                    getTranslation("project.take-over"),
                    () -> again(id, () -> frame.people().takeOver(frame.me(), id), "project.taken-over")));
        if (seen.isIn() && !seen.leads())
            acts.add(Parts.quiet(getTranslation("project.leave"), () -> {
                tries(() -> frame.people().leave(frame.me(), id), "project.left");
                getUI().ifPresent(ui -> ui.navigate("home"));
            }));
        if (frame.projects().mayClose(seen))
            acts.add(
                    seen.project().isOpen()
                            ? Parts.quiet(
                                    getTranslation("project.close"),
                                    () -> again(id, () -> frame.projects().close(frame.me(), id), "project.is-closed"))
                            : Parts.button(
                                    getTranslation("project.reopen"),
                                    () -> again(
                                            id, () -> frame.projects().reopen(frame.me(), id), "project.is-reopened")));
        acts.add(Parts.link(
                getTranslation("project.to-list"),
                seen.part() == Part.HELPER
                        ? "home"
                        : ProjectFrame.list(seen.project().group())));
        add(Parts.classed(acts, "section"));
    }

    private void again(ProjectId id, Runnable act, String done) {
        tries(act, done);
        show(id);
    }

    private void tries(Runnable act, String done) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
