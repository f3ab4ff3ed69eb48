package lyceum.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;

/// Longer text to be read: lines of at most 35 Han or 70 Latin letters.
///
/// `Prose.ofHtml(markdown.html(text))` for Markdown that was rendered and cleaned; `new Prose("…")` for a plain
/// paragraph, whose line breaks are kept.
public class Prose extends Div {
    public Prose(String text) {
        this();
        setText(text);
        addClassName("pre-line");
    }

    private Prose() {
        addClassName("prose");
    }

    /// @param html cleaned by a safelist already
    public static Prose ofHtml(String html) {
        var prose = new Prose();
        prose.add(new Html("<div>" + html + "</div>"));
        return prose;
    }
}
