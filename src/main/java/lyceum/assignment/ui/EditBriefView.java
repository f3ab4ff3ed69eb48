package lyceum.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Changing a brief: nothing that learners were promised is taken from them.
@Route("work/:assignment/edit")
@PermitAll
@StyleSheet("rooms/assignment.css")
class EditBriefView extends Page implements BeforeEnterObserver {
    private final transient WorkFrame frame;
    private final transient Roles roles;

    EditBriefView(WorkFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AssignmentId.parse(event.getRouteParameters().get("assignment").orElse(""));
        var me = frame.who().person();
        var one = frame.assignments().get(me, id);
        roles.demand(me, Act.WRITE_BRIEF, one.community(), one.cohort());
        show(me, one);
    }

    private void show(PersonId me, Assignment one) {
        clear();
        var language = Languages.nearest(getLocale());
        head(frame.cohort(one.cohort(), language), getTranslation("assignment.edit"));
        var form =
                new BriefForm(frame.drafts(), me, frame.accounts().person(me).zone(), one.zone(), "brief/" + one.id());
        form.fill(one.plan());
        form.acts(Parts.primary(getTranslation("assignment.edit.act"), () -> change(me, one, form)));
        form.restore(() -> show(me, one));
        add(form);
    }

    private void change(PersonId me, Assignment one, BriefForm form) {
        if (!form.isSound()) return;
        try {
            frame.assignments().change(me, one.id(), one.version(), form.plan());
            form.drop();
            Toast.done(getTranslation("assignment.edit.done"));
            getUI().ifPresent(ui -> ui.navigate("work/" + one.id()));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }
}
