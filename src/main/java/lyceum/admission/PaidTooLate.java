package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// The money arrived for a full cohort: it goes back by itself, or waits for a seat until then (null: it goes back).
public record PaidTooLate(
        OrderId order,
        PersonId person,
        CommunityId community,
        CohortId cohort,
        Money amount,
        @Nullable Instant waitsUntil,
        Instant at) {}
