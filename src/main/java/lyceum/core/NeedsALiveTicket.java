package lyceum.core;

import lyceum.shared.Refusal;

/// Only whoever has a running ticket sits at the round table.
public final class NeedsALiveTicket extends Refusal {
    NeedsALiveTicket() {
        super();
    }
}
