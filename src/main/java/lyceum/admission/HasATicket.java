package lyceum.admission;

import lyceum.shared.Refusal;

/// Whoever has a ticket of this cohort needs no second one.
public final class HasATicket extends Refusal {}
