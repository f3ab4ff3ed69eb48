package lyceum.notification;

import java.time.Instant;
import java.util.Optional;
import lyceum.group.LearnerGroup;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;

/// What somebody is welcomed with: the stub of the number, and the group, as soon as there is a place in one.
public record Welcome(
        OrderId order,
        CommunityId community,
        CohortId cohort,
        Instant since,
        Stub stub,
        Optional<LearnerGroup> group,
        boolean seen) {}
