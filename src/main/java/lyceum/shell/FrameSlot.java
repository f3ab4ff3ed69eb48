package lyceum.shell;

import com.vaadin.flow.component.Component;
import lyceum.shared.PersonId;

/// Something small that a room keeps in the frame on every page, beside the brand: how much is new, say.
public interface FrameSlot {
    /// Called twice: once for the navigation, once for the bar of a phone.
    Component show(PersonId reader);
}
