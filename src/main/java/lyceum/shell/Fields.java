package lyceum.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import lyceum.shared.Refusal;

/// Puts a refusal beside the field it names; what was typed stays.
///
/// ```java
/// try { courses.edit(…); } catch (Refusal refusal) { Fields.show(refusal, Map.of("seats", seats, "price", price),
/// notes); }
/// ```
/// The mark goes as soon as the field's value changes. Call [#clear] before trying again.
public final class Fields {
    private Fields() {}

    /// @param fields by the name that [Refusal#field] gives
    /// @param elsewhere where the sentence goes if it belongs to none of them; emptied first
    public static void show(
            Refusal refusal, Map<String, ? extends HasValidationProperties> fields, HasComponents elsewhere) {
        clear(fields, elsewhere);
        var name = refusal.field();
        var field = name == null ? null : fields.get(name);
        if (field == null) {
            elsewhere.add(new RefusalNote(refusal));
            return;
        }
        mark(
                field,
                UI.getCurrent()
                        .getTranslation(refusal.key(), refusal.arguments().toArray()));
    }

    /// Marks one field with a sentence that is already in the reader's language.
    public static void mark(HasValidationProperties field, String sentence) {
        field.setManualValidation(true);
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        if (field instanceof HasValue<?, ?> valued) unmarkOnce(field, valued);
        if (field instanceof Focusable<?> focusable) focusable.focus();
        else if (field instanceof Component component) component.scrollIntoView();
    }

    public static void clear(Map<String, ? extends HasValidationProperties> fields, HasComponents elsewhere) {
        fields.values().forEach(field -> field.setInvalid(false));
        elsewhere.removeAll();
    }

    private static void unmarkOnce(HasValidationProperties field, HasValue<?, ?> valued) {
        var listening = new Registration[1];
        listening[0] = valued.addValueChangeListener(change -> {
            field.setInvalid(false);
            listening[0].remove();
        });
    }
}
