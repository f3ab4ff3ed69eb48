package lyceum.discount;

import java.util.Currency;
import lyceum.shared.Refusal;

/// What was typed is no amount of that currency.
public final class AmountIsOdd extends Refusal {
    public AmountIsOdd(Currency currency) {
        super(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
    }

    @Override
    public String field() {
        return "amount";
    }
}
