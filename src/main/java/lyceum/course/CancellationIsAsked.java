package lyceum.course;

import lyceum.shared.Refusal;

/// Somebody has asked already; another owner confirms.
public final class CancellationIsAsked extends Refusal {}
