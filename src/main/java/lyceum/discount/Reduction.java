package lyceum.discount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lyceum.shared.Money;

/// What a code takes off a price.
public sealed interface Reduction {
    /// What is left to pay; never below nothing.
    Money of(Money price);

    /// @param percent 1 to 100
    record Percent(int percent) implements Reduction {
        public Percent {
            if (percent < 1 || percent > 100) throw new PercentIsOdd();
        }

        /// Half of what a till takes at least is rounded in the buyer's favour.
        @Override
        public Money of(Money price) {
            long left = BigDecimal.valueOf(price.minor())
                    .multiply(BigDecimal.valueOf(100L - percent))
                    .divide(BigDecimal.valueOf(100L * price.grain()), 0, RoundingMode.HALF_DOWN)
                    .longValueExact();
            return new Money(price.currency(), left * price.grain());
        }
    }

    /// Of one currency; prices in another are not reduced by it.
    record Amount(Money amount) implements Reduction {
        public Amount {
            if (amount.isFree()) throw new IllegalArgumentException("Nothing is taken off");
            if (!amount.isPayable()) throw new AmountIsTooFine(amount);
        }

        @Override
        public Money of(Money price) {
            if (!price.currency().equals(amount.currency())) throw new CodeIsInAnotherCurrency(amount);
            return amount.minor() >= price.minor() ? new Money(price.currency(), 0) : price.minus(amount);
        }
    }
}
