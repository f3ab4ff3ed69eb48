package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A refund waits for a second owner.
public record RefundProposed(
        OrderId order, CommunityId community, CohortId cohort, Money amount, PersonId by, String reason, Instant at) {}
