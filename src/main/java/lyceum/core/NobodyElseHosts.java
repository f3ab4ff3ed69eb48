package lyceum.core;

import lyceum.shared.Refusal;

/// All others are away, or have passed this week on too.
public final class NobodyElseHosts extends Refusal {
    NobodyElseHosts() {
        super();
    }
}
