package lyceum.admission;

import java.util.EnumSet;
import java.util.Set;

/// Where an order is on its way. A seat is kept in HELD, CHECKOUT_OPEN, AWAITING_FUNDS, ADMITTED and REFUNDING.
public enum OrderState {
    /// A seat is held for a while; nothing is paid.
    HELD,
    /// The till is open; the seat is kept as long as it can still be paid.
    CHECKOUT_OPEN,
    /// A method that takes days was chosen; the seat is kept until the money arrives or fails.
    AWAITING_FUNDS,
    ADMITTED,
    /// Paid too late for a full cohort: on its way back, or waiting for a seat where the buyer wished so.
    PAID_UNPLACED,
    /// All of the money is on its way back; the seat is not sold again before it has arrived.
    REFUNDING,
    REFUNDED,
    EXPIRED,
    CANCELLED,
    /// Something about the payment does not agree with the order; the operator looks at it.
    QUARANTINED;

    static final Set<OrderState> KEEP_A_SEAT = EnumSet.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS);
    static final Set<OrderState> LIVE =
            EnumSet.of(HELD, CHECKOUT_OPEN, AWAITING_FUNDS, ADMITTED, PAID_UNPLACED, REFUNDING);

    /// A person has at most one live order a cohort.
    public boolean isLive() {
        return LIVE.contains(this);
    }

    public boolean isPayable() {
        return this == HELD || this == CHECKOUT_OPEN;
    }
}
