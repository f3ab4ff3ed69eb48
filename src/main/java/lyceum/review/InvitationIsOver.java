package lyceum.review;

import lyceum.shared.Refusal;

/// It was withdrawn or answered meanwhile.
public final class InvitationIsOver extends Refusal {}
