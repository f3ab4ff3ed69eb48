package lyceum.friday;

import lyceum.shared.Refusal;

/// Learners ask a core member to propose it for them.
public final class OnlyCoreProposes extends Refusal {
    OnlyCoreProposes() {
        super();
    }
}
