package lyceum.relay;

import lyceum.shared.Refusal;

/// Nobody joins or changes a place any more; what stands stays readable.
public final class RelayIsClosed extends Refusal {
    RelayIsClosed() {
        super();
    }
}
