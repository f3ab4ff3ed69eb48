package lyceum.payment;

import lyceum.shared.Money;
import org.jspecify.annotations.Nullable;

/// A refund as the till has it.
/// @param key ours; null if somebody made it at the till itself
record TillRefund(
        String id,
        Standing standing,
        String payment,
        Money amount,
        @Nullable String key) {
    enum Standing {
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
