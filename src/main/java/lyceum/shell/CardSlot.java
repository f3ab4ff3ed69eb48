package lyceum.shell;

import java.util.List;
import java.util.Locale;
import lyceum.shared.PersonId;

/// The small lines under somebody's name at the foot of the navigation: the member number in each community, say.
public interface CardSlot {
    /// The most important first; the foot shows a few.
    List<String> lines(PersonId reader, Locale language);
}
