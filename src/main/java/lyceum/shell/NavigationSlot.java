package lyceum.shell;

import java.util.List;
import lyceum.shared.PersonId;

/// What a room adds to somebody's navigation, by what that person may do.
public interface NavigationSlot {
    /// @param label in the reader's language already
    /// @param path without a leading slash, as in `studio/0abc…`
    /// @param section empty for the top part; else the heading under which it stands (a community's name)
    record Entry(int order, String section, String label, String path) {}

    List<Entry> entries(PersonId reader, java.util.Locale language);
}
