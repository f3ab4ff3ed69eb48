package lyceum.admission;

import lyceum.shared.Refusal;

/// Whoever wished for it cannot be the second person.
public final class AnotherOwnerConfirms extends Refusal {}
