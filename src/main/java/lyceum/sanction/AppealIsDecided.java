package lyceum.sanction;

import lyceum.shared.Refusal;

/// Somebody else was faster.
public final class AppealIsDecided extends Refusal {
    AppealIsDecided() {
        super();
    }
}
