package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A refund has arrived. What the order gave ended only if it was in full (see [AdmissionEnded]).
public record MoneyReturned(
        OrderId order,
        PersonId person,
        CommunityId community,
        CohortId cohort,
        Money amount,
        boolean full,
        Instant at) {}
