package lyceum.payment;

import java.time.Instant;
import lyceum.shared.OrderId;

/// The buyer chose a method that takes days. Heard synchronously.
public record FundsAwaited(OrderId order, Instant at) {}
