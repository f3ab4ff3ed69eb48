package lyceum.group;

import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Staff gave somebody's place another group, or gave it back; so each of it is news of its own.
public record Moved(MoveId news, PersonId person, CommunityId community, GroupId from, GroupId to) {}
