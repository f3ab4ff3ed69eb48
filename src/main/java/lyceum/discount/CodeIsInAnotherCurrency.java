package lyceum.discount;

import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// The code takes off an amount of another currency.
public final class CodeIsInAnotherCurrency extends Refusal {
    CodeIsInAnotherCurrency(Money amount) {
        super(amount);
    }

    @Override
    public String field() {
        return "code";
    }
}
