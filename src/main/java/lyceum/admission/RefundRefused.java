package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// An owner answered no, with a reason.
public record RefundRefused(
        OrderId order, PersonId person, CommunityId community, CohortId cohort, String reason, Instant at) {}
