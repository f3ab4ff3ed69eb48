package lyceum.showcase;

import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// A work is not shown any more.
/// @param byStaff false where its author took it away
public record ShowcaseWithdrawn(ShowcaseId work, CommunityId community, PersonId author, boolean byStaff) {}
