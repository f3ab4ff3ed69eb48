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

    /// The smallest part that a till takes, in minor units: of three decimals the last stays 0, and the ariary has none
    /// in
    /// use.
    public long grain() {
        if (currency.getCurrencyCode().equals("MGA")) return 100;
        return currency.getDefaultFractionDigits() >= 3 ? 10 : 1;
    }

    /// Whether a till can take or give back exactly that.
    public boolean isPayable() {
        return minor % grain() == 0;
    }

    /// The nearest that is payable and not more.
    public Money payableBelow() {
        return new Money(currency, minor - minor % grain());
    }

    /// The nearest that is payable and not less.
    public Money payableAbove() {
        return isPayable() ? this : new Money(currency, Math.addExact(payableBelow().minor, grain()));
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
