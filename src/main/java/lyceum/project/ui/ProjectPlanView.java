package lyceum.project.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import lyceum.core.CoreGroup;
import lyceum.language.Languages;
import lyceum.project.Project;
import lyceum.project.ProjectId;
import lyceum.project.ProjectPlan;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.DraftedForm;
import lyceum.shell.Drafts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// What a project is to be: for whoever starts one, and for whoever leads it.
@Route("groups/:group/projects/new")
@RouteAlias("projects/:project/edit")
@PermitAll
class ProjectPlanView extends Page implements BeforeEnterObserver {
    private final transient ProjectFrame frame;
    private final transient Drafts drafts;

    ProjectPlanView(ProjectFrame frame, Drafts drafts) {
        this.frame = frame;
        this.drafts = drafts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getRouteParameters().get("group").isPresent()) {
            var table = frame.groups().get(ProjectFrame.group(event), frame.me());
            if (!frame.projects().mayStart(frame.me(), table)) throw new NotFound();
            show(table, null);
        } else {
            var seen = frame.access().of(frame.me(), ProjectFrame.project(event));
            if (!seen.mayLead()) throw new NotFound();
            show(frame.table(seen.project()), seen.project());
        }
    }

    private void show(CoreGroup table, @Nullable Project project) {
        clear();
        head(
                frame.communities().get(table.community()).name().in(language())
                        + Languages.dot(language())
                        + table.name().in(language()),
                project == null ? getTranslation("project.start") : project.title());
        if (project == null) add(Parts.classed(new Paragraph(getTranslation("project.start.lede")), "lede"));
        var form = new DraftedForm(
                drafts,
                frame.me(),
                table.zone(),
                project == null ? "project/new/" + table.id() : "project/" + project.id());
        var kind = new RadioButtonGroup<Project.Kind>(getTranslation("project.kind"));
        kind.setItems(Project.Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("project.kind." + one));
        form.field("kind", kind, Enum::name, Project.Kind::valueOf);
        var title = form.text("title", new TextField(getTranslation("project.title")));
        title.setMaxLength(ProjectPlan.TITLE.most());
        var goal = form.text("goal", new TextArea(getTranslation("project.goal")));
        goal.setHelperText(getTranslation("project.goal.help"));
        goal.setMaxLength(ProjectPlan.GOAL.most());
        kind.setValue(project == null ? Project.Kind.BOOK : project.kind());
        if (project != null) {
            title.setValue(project.title());
            goal.setValue(project.goal());
        }
        Runnable save = () -> save(
                table,
                project == null ? null : project.id(),
                form,
                new ProjectPlan(kind.getValue(), title.getValue(), goal.getValue()));
        form.acts(
                Parts.primary(getTranslation(project == null ? "project.start.do" : "project.save"), save),
                Parts.link(
                        getTranslation("project.back"),
                        project == null ? ProjectFrame.list(table.id()) : ProjectFrame.path(project.id())));
        form.restore(() -> show(table, project));
        add(Parts.classed(form, "section"));
    }

    private void save(CoreGroup table, @Nullable ProjectId project, DraftedForm form, ProjectPlan plan) {
        try {
            var id = project;
            if (id == null) id = frame.projects().start(frame.me(), table.id(), plan);
            else frame.projects().change(frame.me(), id, plan);
            form.drop();
            Toast.done(getTranslation(project == null ? "project.started" : "project.saved"));
            var path = ProjectFrame.path(id);
            getUI().ifPresent(ui -> ui.navigate(path));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
