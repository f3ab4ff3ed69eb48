package lyceum.admission;

import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// A till gives three-decimal money back in tens only.
public final class RefundIsTooFine extends Refusal {
    RefundIsTooFine(Money amount) {
        super(amount.payableBelow(), amount.payableAbove());
    }

    @Override
    public String field() {
        return "amount";
    }
}
