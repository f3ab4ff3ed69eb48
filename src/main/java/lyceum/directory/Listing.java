package lyceum.directory;

import java.util.List;
import lyceum.shared.MemberNumber;
import org.jspecify.annotations.Nullable;

/// A line of the directory; what its person keeps back is not in it.
/// @param name as the community writes cards; the account's name where there is no card yet, null once that is deleted
public record Listing(MemberNumber number, @Nullable String name, String region, List<String> skills, boolean carded) {}
