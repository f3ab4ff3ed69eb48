package lyceum.live;

import lyceum.shared.Refusal;

/// Another host was faster.
public final class AlreadyDealtWith extends Refusal {
    AlreadyDealtWith() {
        super();
    }
}
