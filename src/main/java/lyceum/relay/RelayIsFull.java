package lyceum.relay;

import lyceum.shared.Refusal;

/// Every place is taken; a withdrawn one makes room for a new number.
public final class RelayIsFull extends Refusal {
    RelayIsFull(int cap) {
        super(cap);
    }
}
