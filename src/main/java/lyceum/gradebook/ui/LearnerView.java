package lyceum.gradebook.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import lyceum.language.Languages;
import lyceum.shared.CohortId;
import lyceum.shared.MemberNumber;
import lyceum.shared.NotFound;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// One learner's line of the gradebook, spelled out; for staff of the cohort.
@Route("cohorts/:cohort/gradebook/:number")
@PermitAll
@StyleSheet("rooms/gradebook.css")
class LearnerView extends Page implements BeforeEnterObserver {
    private final transient GradebookFrame frame;
    private final transient MarkList list;

    LearnerView(GradebookFrame frame, MarkList list) {
        this.frame = frame;
        this.list = list;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var cohort = CohortId.parse(event.getRouteParameters().get("cohort").orElse(""));
        var digits = event.getRouteParameters().get("number").orElse("");
        if (!digits.matches("[1-9][0-9]{0,11}")) throw new NotFound();
        var line = frame.gradebook().line(frame.who().person(), cohort, new MemberNumber(Long.parseLong(digits)));
        clear();
        var name = line.name();
        head(
                getTranslation("gradebook.learner.kicker", frame.written(cohort, line.number())),
                name == null ? getTranslation("gradebook.gone") : name);
        add(Parts.back(getTranslation("gradebook.back"), GradebookFrame.book(cohort)));
        list.of(line, language()).forEach(this::add);
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
