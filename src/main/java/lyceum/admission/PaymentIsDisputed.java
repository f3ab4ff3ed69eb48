package lyceum.admission;

import lyceum.shared.Refusal;

/// While the bank decides about a payment, nothing of it is given back from here.
public final class PaymentIsDisputed extends Refusal {}
