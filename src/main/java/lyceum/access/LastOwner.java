package lyceum.access;

import lyceum.shared.Refusal;

/// A community is never without an owner.
public final class LastOwner extends Refusal {}
