package lyceum.payment;

import lyceum.shared.Refusal;

/// That checkout was paid or has ended: look at the order.
public final class CheckoutIsOver extends Refusal {}
