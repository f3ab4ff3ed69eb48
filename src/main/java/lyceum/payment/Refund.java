package lyceum.payment;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;

/// Money on its way back.
/// @param attempt counts the refunds at the till, from 1: one that failed may be tried again by the operator
record Refund(
        long id,
        String key,
        int attempt,
        String payment,
        OrderId order,
        CommunityId community,
        Money amount,
        State state,
        @Nullable String tillRefund,
        int tries,
        Instant madeAt) {
    /// Each attempt is a refund of its own at the till.
    String keyAtTill() {
        return attempt == 1 ? key : key + ":" + attempt;
    }

    enum State {
        DUE,
        PENDING,
        SUCCEEDED,
        FAILED,
        GIVEN_UP
    }
}
