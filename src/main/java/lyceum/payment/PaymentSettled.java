package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.OrderId;

/// The money is there.
/// @param payment the till's id of the payment (a payment intent); unique
public record PaymentSettled(OrderId order, String payment, Money amount, Instant at) {}
