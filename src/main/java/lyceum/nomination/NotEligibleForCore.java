package lyceum.nomination;

import lyceum.shared.Refusal;

/// No showcased work, no running ticket, a seat already, or a round to sit out.
public final class NotEligibleForCore extends Refusal {
    NotEligibleForCore() {
        super();
    }
}
