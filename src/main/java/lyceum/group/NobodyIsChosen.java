package lyceum.group;

import lyceum.shared.Refusal;

/// A move moves somebody.
public final class NobodyIsChosen extends Refusal {
    NobodyIsChosen() {
        super();
    }
}
