package lyceum.admission;

import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// Not more than what was charged and has not gone back yet.
public final class RefundIsTooMuch extends Refusal {
    RefundIsTooMuch(Money most) {
        super(most);
    }

    @Override
    public String field() {
        return "amount";
    }
}
