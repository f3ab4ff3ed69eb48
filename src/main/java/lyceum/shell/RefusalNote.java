package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import lyceum.shared.Refusal;

/// A refusal where it happened: an ochre rule, bold what, then why and what else one can do.
///
/// `add(new RefusalNote(refusal))`, or `new RefusalNote(what, why, Parts.link(…))` where there is a way on to press.
/// The first sentence of a refusal is the what.
public class RefusalNote extends Div {
    public RefusalNote(Refusal refusal) {
        frame();
        tell(getTranslation(refusal.key(), refusal.arguments().toArray()));
        if (refusal.way() != null) add(new Div(Parts.link(getTranslation("shell.refusal.way"), refusal.way())));
    }

    public RefusalNote(String what, String why, Component... wayOn) {
        frame();
        add(what(what), new Span(why));
        add(wayOn);
    }

    private void frame() {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
    }

    private void tell(String sentences) {
        int end = endOfFirstSentence(sentences);
        if (end == sentences.length()) {
            add(new Span(sentences));
            return;
        }
        add(what(sentences.substring(0, end).strip()));
        add(new Span(sentences.substring(end).strip()));
    }

    private static Span what(String sentence) {
        return Parts.classed(new Span(sentence), "what");
    }

    private static int endOfFirstSentence(String text) {
        int chinese = text.indexOf('。');
        int english = text.indexOf(". ");
        int first = chinese < 0 ? english : english < 0 ? chinese : Math.min(chinese, english);
        return first < 0 ? text.length() : first + 1;
    }
}
