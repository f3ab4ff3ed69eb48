package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// The operator laid aside a refund that had failed: that money will not go back. Heard synchronously.
public record RefundGivenUp(OrderId order, String payment, Money amount, Instant at) {}
