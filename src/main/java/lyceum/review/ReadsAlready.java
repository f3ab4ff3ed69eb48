package lyceum.review;

import lyceum.shared.Refusal;

/// Staff of the cohort, and whoever was invited, need no invitation.
public final class ReadsAlready extends Refusal {}
