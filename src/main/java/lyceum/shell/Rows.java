package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// A short list: hairlines between rows, nothing round them, what belongs to a row at its right end.
///
/// `new Rows().row("Two refunds wait", Parts.link("Read", "orders"))`. Long lists take a `VirtualList` or `Grid`.
public class Rows extends UnorderedList {
    public Rows() {
        addClassName("rows");
    }

    public Rows row(String text) {
        add(new ListItem(new Span(text)));
        return this;
    }

    public Rows row(String text, Component end) {
        return row(new Span(text), end);
    }

    public Rows row(Component start, Component end) {
        add(new ListItem(start, end));
        return this;
    }

    public boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }
}
