package lyceum.assignment.ui;

import com.vaadin.flow.component.HasComponents;
import lyceum.assignment.Assignment;
import lyceum.shared.PersonId;

/// A part of an assignment's page below the brief.
interface WorkPart {
    /// @param again shows the whole page anew
    void show(Assignment one, PersonId reader, boolean staff, HasComponents page, Runnable again);
}
