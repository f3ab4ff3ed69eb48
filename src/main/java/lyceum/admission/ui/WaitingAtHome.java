package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import lyceum.admission.Admissions;
import lyceum.admission.Waiting;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.shell.Rows;

/// The waitlists one stands in, with one's place.
@org.springframework.stereotype.Component
class WaitingAtHome implements HomeSlot {
    private final Admissions admissions;
    private final Courses courses;
    private final TermsInWords words;
    private final Say say;

    WaitingAtHome(Admissions admissions, Courses courses, TermsInWords words, Say say) {
        this.admissions = admissions;
        this.courses = courses;
        this.words = words;
        this.say = say;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var waiting = admissions.waitingOf(reader);
        if (waiting.isEmpty()) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var terms = courses.terms(waiting.stream().map(Waiting::cohort).collect(Collectors.toSet()));
        var rows = new Rows();
        for (var one : waiting) {
            var what = terms.get(one.cohort());
            if (what != null)
                rows.row(
                        Parts.link(words.what(what, language), "ticket/" + one.cohort()),
                        Parts.classed(
                                new Span(say.text(language, "admission.wait.place", one.place())), "small", "faint"));
        }
        return Optional.of(new Section(new H2(say.text(language, "admission.orders.waiting")), rows));
    }
}
