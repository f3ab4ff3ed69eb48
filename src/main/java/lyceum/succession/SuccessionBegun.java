package lyceum.succession;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;

/// The order of the nominees is fixed and published.
/// @param nominees how many stand
public record SuccessionBegun(
        SuccessionId succession, GroupId group, CommunityId community, int nominees, Instant at) {}
