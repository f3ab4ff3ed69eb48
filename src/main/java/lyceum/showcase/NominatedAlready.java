package lyceum.showcase;

import lyceum.shared.Refusal;

/// That work is nominated or shown already.
public final class NominatedAlready extends Refusal {}
