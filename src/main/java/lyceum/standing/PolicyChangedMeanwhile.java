package lyceum.standing;

import lyceum.shared.Refusal;

/// Another owner has made a newer version of the policy.
public final class PolicyChangedMeanwhile extends Refusal {}
