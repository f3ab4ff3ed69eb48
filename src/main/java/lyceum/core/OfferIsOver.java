package lyceum.core;

import lyceum.shared.Refusal;

/// The seat was kept for a while; that time has passed, or the offer was answered or taken back.
public final class OfferIsOver extends Refusal {
    OfferIsOver() {
        super();
    }
}
