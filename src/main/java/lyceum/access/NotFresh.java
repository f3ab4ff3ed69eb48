package lyceum.access;

import lyceum.shared.Refusal;

/// Too long ago that this device showed who sits before it.
public final class NotFresh extends Refusal {
    NotFresh(long minutes) {
        super(minutes);
    }

    @Override
    public String way() {
        return "account/data";
    }
}
