package lyceum.friday;

import lyceum.shared.Refusal;

/// A lawful notice can still go; there is nothing to decide.
public final class StillInTime extends Refusal {
    StillInTime() {
        super();
    }
}
