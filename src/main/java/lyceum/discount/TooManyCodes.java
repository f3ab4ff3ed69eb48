package lyceum.discount;

import lyceum.shared.Refusal;

/// Too many wrong codes in too short a time.
public final class TooManyCodes extends Refusal {
    @Override
    public String field() {
        return "code";
    }
}
