package lyceum.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/// A thread with knots: what is past in ink, the state reached in the seal's red, what is to come hollow.
///
/// `new Stepper().past("Held", "10:42").now("Paid", "10:45").later("Admitted", "")`; folds to a column on a phone.
public class Stepper extends OrderedList {
    public Stepper() {
        addClassNames("stepper", "fold");
    }

    public Stepper past(String name, String note) {
        return step(name, note, "done");
    }

    public Stepper now(String name, String note) {
        step(name, note, "now");
        getChildren().reduce((before, last) -> last).orElseThrow().getElement().setAttribute("aria-current", "step");
        return this;
    }

    public Stepper later(String name, String note) {
        return step(name, note, "later");
    }

    private Stepper step(String name, String note, String state) {
        var step = Parts.classed(new ListItem(Parts.classed(new Span(name), "step")), state);
        if (!note.isEmpty()) step.add(new Span(note));
        add(step);
        return this;
    }
}
