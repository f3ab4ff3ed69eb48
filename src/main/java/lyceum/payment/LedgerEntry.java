package lyceum.payment;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;

/// One line of the books. What the till keeps as its fee is not known here.
/// @param id the payment's, refund's or dispute's
/// @param payment what it is about; for a charge the same as the id
/// @param at when money came, the refund was promised, the dispute opened
/// @param done when the refund arrived or failed, the dispute ended; for a charge the same as `at`
public record LedgerEntry(
        Kind kind,
        String id,
        String payment,
        OrderId order,
        CommunityId community,
        Money amount,
        MoneyKind money,
        State state,
        Instant at,
        @Nullable Instant done) {
    public enum Kind {
        CHARGE,
        REFUND,
        DISPUTE
    }

    public enum State {
        /// A charge that agrees with its order.
        SETTLED,
        /// A charge that does not; it counts for nothing until the operator has given it back.
        QUARANTINED,
        /// A refund that is promised and not confirmed.
        PENDING,
        /// A refund that has arrived.
        SUCCEEDED,
        /// A refund that the till could not make; the operator sees to it.
        FAILED,
        /// A refund that failed and was laid aside.
        GIVEN_UP,
        /// A dispute that is not decided; its money is with the bank.
        OPEN,
        WON,
        LOST
    }

    /// What this line adds to what was taken: charges count up, refunds that arrived and disputes that are open or
    /// lost count down, everything else not at all. In minor units.
    public long effect() {
        return switch (state) {
            case SETTLED -> amount.minor();
            case SUCCEEDED, OPEN, LOST -> -amount.minor();
            case QUARANTINED, PENDING, FAILED, GIVEN_UP, WON -> 0;
        };
    }
}
