package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/// The head of a page: a small line, the name of the thing, the thick-and-thin rule, and at most one primary act.
///
/// `add(new PageHead("Courses", "Cohort 9").act(new Button("Publish", …)))`; in a [Page] call `head(…)` instead.
public class PageHead extends Header {
    public PageHead(String kicker, String title) {
        addClassName("head");
        if (!kicker.isEmpty()) add(Parts.classed(new Paragraph(kicker), "kicker"));
        add(new H1(title));
    }

    /// The one primary act of this view; give it `ButtonVariant.PRIMARY` (or the classes `button primary`, if a link).
    public PageHead act(Component act) {
        add(act);
        return this;
    }
}
