package lyceum.shared;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in minor units of its currency, as Stripe counts them: JPY has none, CNY two, KWD three.
public record Money(Currency currency, long minor) {
    public Money {
        if (minor < 0) throw new IllegalArgumentException("Money is not negative: " + minor);
        if (currency.getDefaultFractionDigits() < 0) throw new IllegalArgumentException("Not money: " + currency);
    }

    public static Money of(String currency, long minor) {
        return new Money(Currency.getInstance(currency), minor);
    }

    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public boolean isFree() {
        return minor == 0;
    }

    public Money minus(Money other) {
        if (!currency.equals(other.currency))
            throw new IllegalArgumentException(currency + " is not " + other.currency);
        return new Money(currency, Math.subtractExact(minor, other.minor));
    }
}
