package lyceum.core;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody asks for a longer leave; the reason stands only where it is decided.
public record LeaveAsked(LeaveId leave, GroupId group, CommunityId community, PersonId person) {}
