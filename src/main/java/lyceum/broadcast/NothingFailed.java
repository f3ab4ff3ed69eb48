package lyceum.broadcast;

import lyceum.shared.Refusal;

/// There is nothing to try again.
public final class NothingFailed extends Refusal {
    NothingFailed() {
        super();
    }
}
