package lyceum.relay;

import lyceum.shared.Refusal;

/// Whoever started it ends it, or those who keep order.
public final class OnlyStarterEndsIt extends Refusal {
    OnlyStarterEndsIt() {
        super();
    }
}
