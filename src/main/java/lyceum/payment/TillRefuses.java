package lyceum.payment;

import lyceum.shared.Refusal;

/// The till will not take this payment at all, however often it is asked.
public final class TillRefuses extends Refusal {}
