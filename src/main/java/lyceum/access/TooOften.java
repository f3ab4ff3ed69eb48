package lyceum.access;

import lyceum.shared.Refusal;

/// Too many tries in too short a time.
public final class TooOften extends Refusal {}
