package lyceum.sanction;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// A mute was lifted before its time, or a removal undone.
public record SanctionLifted(
        SanctionId sanction, Sanction.Kind kind, CommunityId community, GroupId group, PersonId person) {}
