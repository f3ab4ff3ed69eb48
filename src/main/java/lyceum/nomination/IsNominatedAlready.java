package lyceum.nomination;

import lyceum.shared.Refusal;

/// One nomination for each person and group.
public final class IsNominatedAlready extends Refusal {
    IsNominatedAlready() {
        super();
    }
}
