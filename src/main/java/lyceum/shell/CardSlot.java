package lyceum.shell;

import java.util.Locale;
import java.util.Optional;
import lyceum.shared.PersonId;

/// The small line under somebody's name at the foot of the navigation: the member number and the group, say.
public interface CardSlot {
    Optional<String> line(PersonId reader, Locale language);
}
