package lyceum.admission.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import lyceum.admission.Admissions;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.RefusalNote;
import org.springframework.stereotype.Component;

/// The way from a held seat to the till: a full page of its own, outside this screen.
@Component
class ToTheTill {
    private final Admissions admissions;

    ToTheTill(Admissions admissions) {
        this.admissions = admissions;
    }

    /// @param notes where the sentence goes if the till does not open; the seat stays held then
    void open(OrderId order, PersonId buyer, HasComponents notes) {
        try {
            UI.getCurrent().getPage().setLocation(admissions.checkout(order, buyer));
        } catch (Refusal refusal) {
            notes.add(new RefusalNote(refusal));
        }
    }
}
