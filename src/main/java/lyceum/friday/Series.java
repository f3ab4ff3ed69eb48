package lyceum.friday;

import lyceum.shared.CommunityId;

/// When a community meets.
/// @param edition rises with each change
public record Series(CommunityId community, SeriesPlan plan, int edition, Openness openness) {}
