package lyceum.sanction;

import lyceum.shared.Refusal;

/// It has ended already.
public final class SanctionIsOver extends Refusal {
    SanctionIsOver() {
        super();
    }
}
