package lyceum.review;

import lyceum.shared.Refusal;

/// Whoever is to revise is told what.
public final class ReturnNeedsWords extends Refusal {}
