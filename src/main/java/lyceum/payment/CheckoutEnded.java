package lyceum.payment;

import java.time.Instant;
import lyceum.shared.OrderId;

/// That checkout cannot be paid any more: it ran out, was closed, or its money never came. Heard synchronously.
/// @param failed a method that takes days failed
public record CheckoutEnded(OrderId order, boolean failed, Instant at) {}
