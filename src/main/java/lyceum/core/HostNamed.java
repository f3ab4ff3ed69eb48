package lyceum.core;

import java.time.LocalDate;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;

/// Somebody's week as the host of a round table has come into sight, or somebody else's has become theirs.
public record HostNamed(GroupId group, CommunityId community, PersonId person, LocalDate monday) {}
