package lyceum.admission;

import lyceum.shared.Refusal;

/// Every seat is taken, held or promised.
public final class NoSeatIsFree extends Refusal {}
