package lyceum.showcase;

import lyceum.shared.Refusal;

/// Nobody nominates their own work.
public final class OwnWorkIsNotNominated extends Refusal {}
