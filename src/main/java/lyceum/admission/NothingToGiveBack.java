package lyceum.admission;

import lyceum.shared.Refusal;

/// There is nothing (left) to give back on this order.
public final class NothingToGiveBack extends Refusal {}
