package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// One line of a list of orders.
/// @param until the seat is kept until here; null where it is not a matter of time
/// @param offered the seat came from the waitlist
/// @param refundAsked an owner's answer is due
/// @param secondOwner a refund waits for another owner
public record OrderRow(
        OrderId id,
        PersonId buyer,
        CommunityId community,
        CohortId cohort,
        TierId tier,
        Money price,
        OrderState state,
        Instant since,
        Instant changed,
        @Nullable Instant until,
        boolean offered,
        boolean refundAsked,
        boolean secondOwner,
        @Nullable DisputeState dispute) {}
