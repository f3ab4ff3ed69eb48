package lyceum.admission;

import lyceum.shared.Refusal;

/// Nothing can be paid or given back on this order any more.
public final class OrderIsOver extends Refusal {}
