package lyceum.review;

import lyceum.shared.Refusal;

/// Nobody reads and scores their own work.
public final class OwnWorkIsNotReviewed extends Refusal {}
