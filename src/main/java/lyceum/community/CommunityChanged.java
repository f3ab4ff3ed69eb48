package lyceum.community;

import lyceum.shared.CommunityId;

/// Something that its pages show has changed.
public record CommunityChanged(CommunityId community, String address) {}
