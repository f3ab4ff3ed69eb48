package lyceum.membership;

import lyceum.shared.Refusal;

/// Another version came into force while this one was read.
public final class RulesWereRewritten extends Refusal {
    RulesWereRewritten(int now) {
        super(now);
    }
}
