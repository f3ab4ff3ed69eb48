package lyceum.relay;

import lyceum.shared.Refusal;

/// There is nothing of theirs to change here.
public final class HasNoPlace extends Refusal {
    HasNoPlace() {
        super();
    }
}
