package lyceum.payment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Consumer;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;

/// Asks why, before the operator does what cannot be undone.
class ReasonDialog extends Dialog {
    private static final int LONGEST = 500;

    /// @param act what is done with the reason; its refusals are shown beside the field
    ReasonDialog(String title, String what, String label, Consumer<String> act) {
        setHeaderTitle(title);
        var reason = new TextArea(getTranslation("payment.mending.reason"));
        reason.setMaxLength(LONGEST);
        reason.setHelperText(getTranslation("payment.mending.reason.kept"));
        reason.setId("reason");
        var notes = new Div();
        add(Parts.classed(new Div(new Paragraph(what), reason, notes), "form"));
        var sure = Parts.primary(label, () -> {
            try {
                act.accept(reason.getValue());
                close();
            } catch (Refusal refusal) {
                Fields.show(refusal, Map.of("reason", reason), notes);
            }
        });
        sure.setId("sure");
        getFooter().add(Parts.button(getTranslation("payment.mending.keep"), this::close), sure);
    }
}
