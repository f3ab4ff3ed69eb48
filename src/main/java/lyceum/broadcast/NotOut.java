package lyceum.broadcast;

import lyceum.shared.Refusal;

/// It does not stand in any group.
public final class NotOut extends Refusal {
    NotOut() {
        super();
    }
}
