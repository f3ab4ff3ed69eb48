package lyceum.core;

import lyceum.shared.Refusal;

/// Nobody grants a longer leave to themselves.
public final class AnotherOwnerGrantsLeave extends Refusal {
    AnotherOwnerGrantsLeave() {
        super();
    }
}
