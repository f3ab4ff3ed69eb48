package lyceum.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import lyceum.shared.PersonId;

/// A place on the home page that a room fills. The first that answers is the person's next act and stands large on
/// top.
public interface HomeSlot {
    /// What a person does next comes first: smaller is more urgent. Below 100: a next act; from 100: things to know.
    int order();

    Optional<Component> show(PersonId reader);
}
