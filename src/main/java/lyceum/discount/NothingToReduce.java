package lyceum.discount;

import lyceum.shared.Refusal;

/// The ticket is free anyway.
public final class NothingToReduce extends Refusal {
    @Override
    public String field() {
        return "code";
    }
}
