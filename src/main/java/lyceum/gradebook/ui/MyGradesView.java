package lyceum.gradebook.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shell.EmptyState;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// What counts for me in a cohort, and why.
@Route("cohorts/:cohort/grades")
@PermitAll
@StyleSheet("rooms/gradebook.css")
class MyGradesView extends Page implements BeforeEnterObserver {
    private final transient GradebookFrame frame;
    private final transient MarkList list;

    MyGradesView(GradebookFrame frame, MarkList list) {
        this.frame = frame;
        this.list = list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var line = frame.gradebook().own(frame.who().person(), cohort);
        clear();
        head(frame.cohort(cohort, language()), getTranslation("gradebook.own"));
        if (line.marks().isEmpty())
            add(new EmptyState(
                    getTranslation("gradebook.own.none"),
                    getTranslation("gradebook.own.none.sentence"),
                    Parts.buttonLink(getTranslation("gradebook.to-work"), "cohorts/" + cohort + "/work")));
        else list.of(line, language()).forEach(this::add);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
