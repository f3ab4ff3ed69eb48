package lyceum.admission;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.TierId;

/// What came of asking for a seat.
public sealed interface HoldOutcome {
    /// @param until the seat is kept until here, or longer while a checkout of it can be paid
    record SeatHeld(OrderId order, Money price, TierId tier, Instant until) implements HoldOutcome {}

    /// This person has a live order for this cohort, open or admitted: go there.
    record AlreadyOrdered(OrderId order) implements HoldOutcome {}

    /// A free ticket needs no till.
    record AdmittedFree(OrderId order) implements HoldOutcome {}

    /// Every seat is taken or held, or others wait already.
    /// @param waiting how many wait before whoever joins now
    record SoldOut(int waiting) implements HoldOutcome {}
}
