package lyceum.core;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// An offer came to nothing, or a seat was left.
/// @param wasSeated false where it was only offered
/// @param offeredBy who had offered it
public record CoreSeatEnded(
        CoreSeatId seat,
        GroupId group,
        CommunityId community,
        PersonId person,
        PersonId offeredBy,
        boolean wasSeated,
        SeatEnding how,
        Instant at) {}
