package lyceum.payment;

import lyceum.shared.Refusal;

/// The till does not answer just now; nothing is lost, and trying again is safe.
public final class TillIsSilent extends Refusal {}
