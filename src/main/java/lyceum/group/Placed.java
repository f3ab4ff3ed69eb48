package lyceum.group;

import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// Somebody has a place in a learner group.
public record Placed(PersonId person, CommunityId community, CohortId cohort, GroupId group, OrderId order) {}
