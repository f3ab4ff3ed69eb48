package lyceum.sanction;

import lyceum.shared.Refusal;

/// Staff are not muted or removed: their role is ended.
public final class StaffAreNotHeldBack extends Refusal {
    StaffAreNotHeldBack() {
        super();
    }
}
