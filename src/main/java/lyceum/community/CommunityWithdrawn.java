package lyceum.community;

import lyceum.shared.CommunityId;

/// Strangers see it no longer. Heard inside the transaction in which it happens.
public record CommunityWithdrawn(CommunityId community) {}
