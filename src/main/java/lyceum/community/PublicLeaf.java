package lyceum.community;

import java.util.Locale;
import java.util.Optional;

/// A room's own page among a community's public pages: in the navigation of all of them while there is something on it.
public interface PublicLeaf {
    Optional<Leaf> of(Community community, Locale reader);

    /// @param path as [CommunityFrame#path] begins
    record Leaf(String label, String path) {}
}
