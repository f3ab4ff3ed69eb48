package lyceum.friday;

import lyceum.shared.Refusal;

/// A day has to be chosen.
public final class DayMissing extends Refusal {
    DayMissing() {
        super();
    }

    @Override
    public String field() {
        return "day";
    }
}
