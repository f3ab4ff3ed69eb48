package lyceum.lesson.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.course.CohortTerms;
import lyceum.language.Languages;
import lyceum.lesson.LessonPlan;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// A new lesson: its name and its week; what is read in it is written on the next page.
@Route("cohorts/:cohort/lessons/new")
@PermitAll
@StyleSheet("rooms/lesson.css")
class NewLessonView extends Page implements BeforeEnterObserver {
    private static final int DAYS = 7;

    private final transient LessonFrame frame;
    private final transient Roles roles;

    NewLessonView(LessonFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var terms = frame.courses().terms(cohort);
        var me = frame.who().person();
        roles.demand(me, Act.WRITE_LESSON, terms.community(), cohort);
        show(me, terms);
    }

    private void show(PersonId me, CohortTerms terms) {
        clear();
        head(frame.cohort(terms.id(), Languages.nearest(getLocale())), getTranslation("lesson.write"));
        var form = new LessonForm(
                frame.drafts(),
                me,
                frame.accounts().person(me).zone(),
                terms.zone(),
                frame.lessons().weeks(terms).all(),
                "lesson/new/" + terms.id());
        form.fill(proposal(me, terms));
        form.acts(Parts.primary(getTranslation("lesson.write.act"), () -> write(me, terms, form)));
        form.restore(() -> show(me, terms));
        form.addClassName("section");
        add(form);
    }

    private void write(PersonId me, CohortTerms terms, LessonForm form) {
        if (!form.isSound()) return;
        try {
            var id = frame.lessons().write(me, terms.id(), form.plan());
            form.drop();
            getUI().ifPresent(ui -> ui.navigate("lessons/" + id + "/edit"));
        } catch (Refusal refusal) {
            form.show(List.of(refusal));
        }
    }

    /// The week after the last that has a lesson, open when it begins.
    private LessonPlan proposal(PersonId me, CohortTerms terms) {
        int last = frame.lessons().in(me, terms.id()).stream()
                .mapToInt(line -> line.week())
                .max()
                .orElse(0);
        int week = Math.min(last + 1, frame.lessons().weeks(terms).all());
        var none = new Bilingual("", "");
        return new LessonPlan(
                week,
                none,
                none,
                "",
                terms.firstDay().plusDays((week - 1L) * DAYS).atStartOfDay(),
                false);
    }
}
