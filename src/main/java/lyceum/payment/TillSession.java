package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import org.jspecify.annotations.Nullable;

/// A checkout as the till has it.
/// @param page where it is paid; relative for the practice till
/// @param payment the till's id of the payment, once there is one
/// @param reference our order, as we told the till
record TillSession(
        String id,
        String page,
        Standing standing,
        @Nullable String payment,
        Money amount,
        MoneyKind kind,
        String reference,
        Instant ends) {
    enum Standing {
        OPEN,
        /// Done by the buyer with a method that takes days.
        AWAITING,
        PAID,
        /// The method that takes days failed.
        FAILED,
        EXPIRED
    }

    /// It has come to its end: nothing can change it any more but a refund.
    boolean isOver() {
        return standing == Standing.PAID || standing == Standing.FAILED || standing == Standing.EXPIRED;
    }
}
