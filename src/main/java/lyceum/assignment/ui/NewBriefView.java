package lyceum.assignment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.assignment.AssignmentPlan;
import lyceum.assignment.AssignmentPlan.Criteria;
import lyceum.course.CohortTerms;
import lyceum.language.Languages;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// Writing a brief; it begins with a rubric that can be read by, and a week's time.
@Route("cohorts/:cohort/work/new")
@PermitAll
@StyleSheet("rooms/assignment.css")
class NewBriefView extends Page implements BeforeEnterObserver {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final transient WorkFrame frame;
    private final transient Roles roles;

    NewBriefView(WorkFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var terms = frame.courses().terms(cohort);
        var me = frame.who().person();
        roles.demand(me, Act.WRITE_BRIEF, terms.community(), cohort);
        show(me, terms);
    }

    private void show(PersonId me, CohortTerms terms) {
        clear();
        head(frame.cohort(terms.id(), Languages.nearest(getLocale())), getTranslation("assignment.write"));
        var form = new BriefForm(
                frame.drafts(), me, frame.accounts().person(me).zone(), terms.zone(), "brief/new/" + terms.id());
        form.fill(proposal(terms));
        form.acts(Parts.primary(getTranslation("assignment.write.act"), () -> write(me, terms, form)));
        form.restore(() -> show(me, terms));
        add(form);
    }

    private void write(PersonId me, CohortTerms terms, BriefForm form) {
        if (!form.isSound()) return;
        try {
            var id = frame.assignments().write(me, terms.id(), form.plan());
            form.drop();
            Toast.done(getTranslation("assignment.write.done"));
            getUI().ifPresent(ui -> ui.navigate("work/" + id));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    private AssignmentPlan proposal(CohortTerms terms) {
        var tomorrow = frame.clock()
                .instant()
                .atZone(terms.zone())
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1);
        var none = new Bilingual("", "");
        return new AssignmentPlan(
                none,
                none,
                tomorrow.toLocalDateTime(),
                tomorrow.plusDays(7).with(EVENING).toLocalDateTime(),
                tomorrow.plusDays(9).with(EVENING).toLocalDateTime(),
                null,
                true,
                10,
                50,
                List.of(new Criteria(
                        getTranslation("assignment.form.proposal"),
                        getTranslation("assignment.form.proposal.levels"))));
    }
}
