package lyceum.review;

import lyceum.shared.Refusal;

/// It was saved in another window since it was opened.
public final class ReviewChangedMeanwhile extends Refusal {}
