package lyceum.core;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody sits at the round table now.
/// @param offeredBy who had offered the seat
public record CoreSeatTaken(
        CoreSeatId seat, GroupId group, CommunityId community, PersonId person, PersonId offeredBy, Instant at) {}
