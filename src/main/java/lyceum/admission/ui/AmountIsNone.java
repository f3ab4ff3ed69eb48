package lyceum.admission.ui;

import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// What was typed is no amount of that currency.
final class AmountIsNone extends Refusal {
    AmountIsNone(Money like) {
        super(like.currency().getCurrencyCode(), like);
    }

    @Override
    public String field() {
        return "amount";
    }
}
