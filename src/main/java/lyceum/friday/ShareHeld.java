package lyceum.friday;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// Somebody has shared, and it is over.
/// @param began when it began, by the plan
public record ShareHeld(CommunityId community, ShareId share, PersonId speaker, Instant began) {}
