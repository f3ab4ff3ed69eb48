package lyceum.succession;

import lyceum.shared.Refusal;

/// Every seat is offered or occupied.
public final class NoSeatIsFree extends Refusal {
    NoSeatIsFree() {
        super();
    }
}
