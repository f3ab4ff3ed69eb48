package lyceum.discount;

import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// What is left of a price after it could not be paid at a till.
public final class AmountIsTooFine extends Refusal {
    AmountIsTooFine(Money amount) {
        super(amount.payableBelow(), amount.payableAbove());
    }

    @Override
    public String field() {
        return "amount";
    }
}
