package lyceum.core;

import lyceum.shared.Refusal;

/// Another owner was faster, or it was taken back.
public final class LeaveIsDecided extends Refusal {
    LeaveIsDecided() {
        super();
    }
}
