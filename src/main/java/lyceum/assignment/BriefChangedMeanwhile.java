package lyceum.assignment;

import lyceum.shared.Refusal;

/// Somebody else has changed the brief since it was opened.
public final class BriefChangedMeanwhile extends Refusal {}
