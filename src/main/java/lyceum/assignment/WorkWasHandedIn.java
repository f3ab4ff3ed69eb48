package lyceum.assignment;

import lyceum.shared.Refusal;

/// What was handed in for it would lead nowhere.
public final class WorkWasHandedIn extends Refusal {}
