package lyceum.succession;

import lyceum.shared.Refusal;

/// Every seat is offered or occupied.
public final class NoCoreSeatIsFree extends Refusal {
    NoCoreSeatIsFree() {
        super();
    }
}
