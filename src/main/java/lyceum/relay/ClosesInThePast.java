package lyceum.relay;

import lyceum.shared.Refusal;

/// Nobody could join.
public final class ClosesInThePast extends Refusal {
    ClosesInThePast() {
        super();
    }

    @Override
    public String field() {
        return "closes";
    }
}
