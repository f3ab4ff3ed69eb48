package lyceum.review;

import lyceum.shared.Refusal;

/// Whoever is invited to read sits at a round table of that community.
public final class OnlyCoreMembersAreInvited extends Refusal {}
