package lyceum.payment;

import java.time.Instant;
import lyceum.shared.OrderId;

/// Money came that does not agree with what was asked for; the operator looks at it. Heard synchronously.
public record PaymentQuarantined(OrderId order, String problem, Instant at) {}
