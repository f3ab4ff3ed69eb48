package lyceum.notice;

import lyceum.shared.Refusal;

/// A notice reminds once.
public final class RemindedAlready extends Refusal {
    RemindedAlready() {
        super();
    }
}
