package lyceum.review;

import lyceum.shared.Refusal;

/// Its author has seen it; another reading takes its place.
public final class ReviewIsReleased extends Refusal {}
