package lyceum.group;

import java.util.List;
import java.util.Locale;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// What a room adds to the pages of a group: leaves of one book, each with an address of its own.
public interface GroupLeaf {
    /// @param order smaller stands further left
    /// @param label in the reader's language already
    /// @param count what is new there; 0 for nothing
    record Leaf(int order, String label, String path, int count) {}

    List<Leaf> leaves(GroupId group, PersonId reader, Locale language);
}
