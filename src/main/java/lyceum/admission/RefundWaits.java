package lyceum.admission;

import lyceum.shared.Refusal;

/// A refund of this order waits for a second owner already.
public final class RefundWaits extends Refusal {}
