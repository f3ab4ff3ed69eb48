package lyceum.discount;

import lyceum.shared.Refusal;

/// A percentage lies between 1 and 100.
public final class PercentIsOdd extends Refusal {
    @Override
    public String field() {
        return "amount";
    }
}
