package lyceum.admission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import lyceum.discount.Discounted;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;

/// Where a discount code is typed: folded until somebody has one, since an open field makes everybody else search.
class CodeEntry extends Div {
    static final String FIELD = "code";
    private static final int LONGEST = 64;

    private final TextField code = new TextField();
    private final Div notes = new Div();

    /// @param use what the button does with what was typed; its refusals are shown beside the field
    CodeEntry(Consumer<String> use) {
        addClassName("stack");
        code.setId("code");
        code.setLabel(getTranslation("admission.code"));
        code.setMaxLength(LONGEST);
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        code.getElement().setAttribute("autocapitalize", "characters");
        var apply = Parts.button(getTranslation("admission.code.apply"), () -> attempt(() -> use.accept(typed())));
        apply.setId("apply-code");
        var entry = Parts.classed(new Div(code, apply), "code-entry");
        entry.setVisible(false);
        var open = Parts.quiet(getTranslation("admission.code.have"), () -> {
            entry.setVisible(!entry.isVisible());
            if (entry.isVisible()) code.focus();
        });
        open.setId("have-code");
        add(open, entry, notes);
    }

    String typed() {
        return code.getValue();
    }

    /// True: it was done without a refusal.
    boolean attempt(Runnable act) {
        try {
            Fields.clear(Map.of(FIELD, code), notes);
            act.run();
            return true;
        } catch (Refusal refusal) {
            Fields.show(refusal, Map.of(FIELD, code), notes);
            return false;
        }
    }

    /// The sentence of what the code does: “NEWYEAR：¥499 → ¥399”.
    void tell(Discounted reduced, Function<Discounted, String> words) {
        notes.removeAll();
        var told = Parts.classed(new Paragraph(words.apply(reduced)), "small", "ok");
        told.getElement().setAttribute("role", "status");
        notes.add(told);
    }
}
