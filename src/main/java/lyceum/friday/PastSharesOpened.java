package lyceum.friday;

import lyceum.shared.CommunityId;

/// Past shares of that community are shown to others than before.
public record PastSharesOpened(CommunityId community) {}
