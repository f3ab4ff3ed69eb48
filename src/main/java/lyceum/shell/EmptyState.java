package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where nothing lies yet: the outline of the thing, what is missing, and the act that brings it.
///
/// `new EmptyState(title, sentence, Parts.primaryLink(label, path))`; also for `Grid.setEmptyStateComponent`.
public class EmptyState extends Div {
    private static final String OUTLINE = """
            <svg width="132" height="96" viewBox="0 0 132 96" aria-hidden="true"><rect class="lu nf" x="1" y="20" width="84" \
            height="70" stroke-dasharray="3 4"/><rect class="lu fp" x="24" y="6" width="84" height="70"/><path class="lr l2" \
            d="M38 26h44M38 38h52M38 50h30"/><rect class="ls nf l2" x="84" y="54" width="36" height="36" rx="2" \
            stroke-dasharray="3 4"/></svg>""";

    public EmptyState(String title, String sentence, Component... acts) {
        addClassName("empty");
        add(Parts.drawing(OUTLINE), new H2(title), Parts.classed(new Paragraph(sentence), "soft"));
        if (acts.length > 0) add(Parts.row(acts));
    }
}
