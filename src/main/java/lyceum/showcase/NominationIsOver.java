package lyceum.showcase;

import lyceum.shared.Refusal;

/// It was taken away, or decided otherwise, meanwhile.
public final class NominationIsOver extends Refusal {}
