package lyceum.core;

import lyceum.shared.Refusal;

/// Since the first round a seat is earned, and no longer given by an owner.
public final class SeatsComeByRounds extends Refusal {
    SeatsComeByRounds() {
        super();
    }
}
