package lyceum.admission;

import lyceum.shared.Refusal;

/// Nobody who has a seat loses it: there can be no fewer seats than are taken and held.
public final class FewerSeatsThanTaken extends Refusal {
    FewerSeatsThanTaken(int taken) {
        super(taken);
    }

    @Override
    public String field() {
        return "seats";
    }
}
