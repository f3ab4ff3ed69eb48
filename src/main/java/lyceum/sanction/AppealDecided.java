package lyceum.sanction;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody else than who had decided has looked at it again. Upheld, nothing is held against that person any more.
/// @param answer why it was refused; empty where it was upheld
public record AppealDecided(
        SanctionId sanction,
        Sanction.Kind kind,
        CommunityId community,
        GroupId group,
        PersonId person,
        boolean upheld,
        String answer) {}
