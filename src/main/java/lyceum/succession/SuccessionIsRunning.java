package lyceum.succession;

import lyceum.shared.Refusal;

/// One at a time at each round table.
public final class SuccessionIsRunning extends Refusal {
    SuccessionIsRunning() {
        super();
    }
}
