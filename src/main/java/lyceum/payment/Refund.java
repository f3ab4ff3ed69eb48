package lyceum.payment;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;

/// Money on its way back.
record Refund(
        long id,
        String key,
        String payment,
        OrderId order,
        CommunityId community,
        Money amount,
        State state,
        @Nullable String tillRefund,
        int tries,
        Instant madeAt) {
    enum State {
        DUE,
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
