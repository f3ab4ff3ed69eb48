package lyceum.core;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// A core seat is kept for somebody until that moment.
/// @param earned by succession; otherwise an owner offers it
public record CoreSeatOffered(
        CoreSeatId seat,
        GroupId group,
        CommunityId community,
        PersonId person,
        PersonId by,
        Instant until,
        boolean earned) {}
