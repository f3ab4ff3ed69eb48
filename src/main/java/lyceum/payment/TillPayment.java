package lyceum.payment;

import java.time.Instant;
import lyceum.shared.Money;

/// Money that the till has taken.
record TillPayment(String id, Money amount, String reference, Instant at) {}
