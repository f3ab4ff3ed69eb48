package lyceum.admission;

import java.time.Instant;
import lyceum.payment.RefundId;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A refund has arrived. What the order gave ended only if it was in full (see [AdmissionEnded]).
/// @param full all that was charged is back now
public record MoneyReturned(
        RefundId refund,
        OrderId order,
        PersonId person,
        CommunityId community,
        CohortId cohort,
        Money amount,
        boolean full,
        Instant at) {}
