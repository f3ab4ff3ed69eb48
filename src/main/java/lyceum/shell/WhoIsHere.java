package lyceum.shell;

import java.util.Optional;
import lyceum.shared.PersonId;

/// Tells the frame who sits before it; access knows.
public interface WhoIsHere {
    record Here(PersonId id, String name) {}

    Optional<Here> here();
}
