package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// The till could not give the money back; the operator looks at it. Heard synchronously.
public record RefundFailed(OrderId order, String payment, Money amount, Instant at) {}
