package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/// Names and what they are: `new Facts().fact("Price", "¥499").fact("Seats", seats)`.
public class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String name, String fact) {
        return fact(name, new Span(fact));
    }

    public Facts fact(String name, Component fact) {
        add(new Term(name), new Description(fact));
        return this;
    }
}
