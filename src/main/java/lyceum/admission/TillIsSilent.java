package lyceum.admission;

import lyceum.shared.Refusal;

/// The till does not answer just now; the seat is kept, and trying again is safe.
public final class TillIsSilent extends Refusal {}
