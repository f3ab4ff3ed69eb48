package lyceum.nomination;

import lyceum.shared.Refusal;

/// It has been answered, taken back, or has come to its end.
public final class NominationIsClosed extends Refusal {
    NominationIsClosed() {
        super();
    }
}
