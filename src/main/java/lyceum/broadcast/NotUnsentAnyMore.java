package lyceum.broadcast;

import lyceum.shared.Refusal;

/// It is out, or was withdrawn: as a whole it cannot be changed any more.
public final class NotUnsentAnyMore extends Refusal {
    NotUnsentAnyMore() {
        super();
    }
}
