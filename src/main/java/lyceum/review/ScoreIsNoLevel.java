package lyceum.review;

import lyceum.shared.Refusal;

/// The rubric has no such level.
public final class ScoreIsNoLevel extends Refusal {}
