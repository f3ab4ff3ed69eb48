package lyceum.core;

import lyceum.shared.Refusal;

/// Occupied and offered seats never pass the number of seats.
public final class AllSeatsAreTaken extends Refusal {
    AllSeatsAreTaken(int cap) {
        super(cap);
    }
}
