package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A seat came free for whoever waited longest; it is theirs until then, at this price.
public record SeatOffered(
        OrderId order,
        PersonId person,
        CommunityId community,
        CohortId cohort,
        Money price,
        Instant until,
        Instant at) {}
