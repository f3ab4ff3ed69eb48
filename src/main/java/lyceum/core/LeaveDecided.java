package lyceum.core;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// An owner has granted or refused a longer leave.
public record LeaveDecided(LeaveId leave, GroupId group, CommunityId community, PersonId person, boolean granted) {}
