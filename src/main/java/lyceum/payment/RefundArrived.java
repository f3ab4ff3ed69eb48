package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// Money went back. Heard synchronously.
public record RefundArrived(RefundId refund, OrderId order, String payment, Money amount, Instant at) {}
