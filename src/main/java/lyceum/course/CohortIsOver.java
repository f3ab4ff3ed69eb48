package lyceum.course;

import lyceum.shared.Refusal;

/// Cancelled, or not on sale: there is nothing to change any more.
public final class CohortIsOver extends Refusal {}
