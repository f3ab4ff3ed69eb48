package lyceum.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.assignment.Assignment;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// The next assignment that a learner has not handed in yet, or that was given back.
@org.springframework.stereotype.Component
class WorkAtHome implements HomeSlot {
    private static final int AFTER_NOTICES = 40;

    private final WorkFrame frame;

    WorkAtHome(WorkFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_NOTICES;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var revising = frame.submissions().revising(reader);
        return frame.assignments().waiting(reader).stream()
                .filter(one -> one.required() || revising.contains(one.id()))
                .findFirst()
                .map(one -> card(one, reader, revising.contains(one.id()), language));
    }

    private Component card(Assignment one, PersonId reader, boolean revising, Locale language) {
        var times = frame.assignments().times(reader, one);
        boolean late = !times.due().isAfter(frame.clock().instant());
        return new Div(
                Parts.classed(new Paragraph(frame.cohort(one.cohort(), language)), "small", "mine"),
                new H2(one.title().in(language)),
                Parts.classed(
                        new Paragraph(frame.say()
                                .text(
                                        language,
                                        revising
                                                ? "assignment.next.revise"
                                                : late ? "assignment.next.late" : "assignment.next.due",
                                        frame.clocks(reader, one.zone(), language)
                                                .moment(late ? times.cutOff() : times.due()))),
                        "soft"),
                Parts.row(Parts.primaryLink(frame.say().text(language, "assignment.next.act"), "work/" + one.id())));
    }
}
