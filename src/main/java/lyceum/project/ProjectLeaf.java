package lyceum.project;

import java.util.List;
import java.util.Locale;

/// What a room adds to the pages of a project: leaves of one book, each with an address of its own.
public interface ProjectLeaf {
    /// @param order smaller stands further left
    /// @param label in the reader's language already
    record Leaf(int order, String label, String path) {}

    List<Leaf> leaves(Access access, Locale language);
}
