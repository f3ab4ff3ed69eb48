package lyceum.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.language.Languages;
import lyceum.shared.NotFound;
import lyceum.shell.Page;
import lyceum.shell.Parts;

/// A version beside an earlier one, for its author and for those who read it.
@Route("compared/:submission")
@PermitAll
@StyleSheet("rooms/assignment.css")
@StyleSheet("rooms/review.css")
class ComparedView extends Page implements BeforeEnterObserver {
    private final transient ReviewFrame frame;

    ComparedView(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = frame.who().person();
        var id = SubmissionId.parse(event.getRouteParameters().get("submission").orElse(""));
        var later = frame.submissions().get(me, id);
        var earlier = frame.submissions().of(me, later.work()).stream()
                .filter(version -> version.version() < later.version())
                .toList();
        if (earlier.isEmpty()) throw new NotFound();
        int asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("with")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        var with = earlier.stream()
                .filter(version -> version.version() == asked)
                .findFirst()
                .orElse(earlier.getFirst());
        clear();
        head(frame.assignments().get(me, later.assignment()).title().in(language()), getTranslation("review.compared"));
        add(Parts.back(getTranslation("review.back"), "work/" + later.assignment()));
        if (earlier.size() > 1) add(choice(earlier, later, with));
        add(
                Parts.classed(new Paragraph(getTranslation("review.compared.what")), "small", "soft"),
                new ComparedPart(with, later));
    }

    private Nav choice(List<Submission> earlier, Submission later, Submission with) {
        var nav = Parts.classed(new Nav(), "filters");
        nav.setAriaLabel(getTranslation("assignment.versions"));
        earlier.forEach(one -> {
            var link = new Anchor(
                    "compared/" + later.id() + "?with=" + one.version(),
                    getTranslation("assignment.version", one.version()));
            if (one.id().equals(with.id())) link.getElement().setAttribute("aria-current", "page");
            nav.add(link);
        });
        return nav;
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
