package lyceum.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// A section on a community's overview in the studio that a room fills, for whoever may see it.
public interface StudioSlot {
    /// Smaller stands higher.
    int order();

    Optional<Component> show(CommunityId community, PersonId reader);
}
