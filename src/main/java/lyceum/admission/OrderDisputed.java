package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A dispute about an order was opened or decided.
public record OrderDisputed(
        OrderId order, PersonId buyer, CommunityId community, CohortId cohort, DisputeState state, Instant at) {}
