package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/// A text to be taken elsewhere: it can be read, marked, and copied by one press.
public class Copied extends Div {
    private static final String COPY = """
            const text = $0;
            const byHand = () => {
              const area = document.createElement('textarea');
              area.value = text;
              document.body.append(area);
              area.select();
              document.execCommand('copy');
              area.remove();
            };
            navigator.clipboard && window.isSecureContext
              ? navigator.clipboard.writeText(text).catch(byHand) : byHand();""";

    /// @param lines whether it has several lines
    public Copied(String label, String text, boolean lines) {
        addClassName("copied");
        var field = lines ? area(label, text) : line(label, text);
        ((HasSize) field).setWidthFull();
        add(field, Parts.row(Parts.button(getTranslation("shell.copy"), () -> {
            getElement().executeJs(COPY, text);
            Toast.done(getTranslation("shell.copied"));
        })));
    }

    private static Component line(String label, String text) {
        var field = new TextField(label, text, "");
        field.setReadOnly(true);
        return field;
    }

    private static Component area(String label, String text) {
        var field = new TextArea(label, text, "");
        field.setReadOnly(true);
        field.setMaxRows(16);
        return field;
    }
}
