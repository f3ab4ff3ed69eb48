package lyceum.takings.ui;

import java.util.Currency;
import lyceum.shared.Refusal;

/// What was typed is no amount of that currency.
final class LimitIsOdd extends Refusal {
    LimitIsOdd(Currency currency) {
        super(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
    }

    @Override
    public String field() {
        return "limit";
    }
}
