package lyceum.core;

import lyceum.shared.Refusal;

/// One seat, or one offer, for each person.
public final class HasASeatAlready extends Refusal {
    HasASeatAlready() {
        super();
    }
}
