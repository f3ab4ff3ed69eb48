package lyceum.course;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lyceum.shared.Money;
import lyceum.shared.Refusal;

/// What can be wrong with a cohort; each names its field and, where there is one, the nearest legal value.
public abstract sealed class CohortFault extends Refusal {
    private final String field;

    private CohortFault(String field, Object... arguments) {
        super(arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    static CohortFault missing(String field) {
        return new StillEmpty(field);
    }

    public static final class StillEmpty extends CohortFault {
        StillEmpty(String field) {
            super(field);
        }
    }

    public static final class YearOutOfRange extends CohortFault {
        YearOutOfRange(String field, String first, String last) {
            super(field, first, last);
        }
    }

    public static final class EndsBeforeItBegins extends CohortFault {
        EndsBeforeItBegins(String field, LocalDate earliest) {
            super(field, earliest);
        }
    }

    public static final class AccessEndsTooEarly extends CohortFault {
        AccessEndsTooEarly(String field, LocalDate earliest) {
            super(field, earliest);
        }
    }

    /// Who bought with access until that day, or for good, keeps it.
    public static final class AccessIsNotShortened extends CohortFault {
        AccessIsNotShortened(Object promised) {
            super("accessUntil", promised);
        }
    }

    /// Whoever buys reads it first.
    public static final class RoundsAreSaidBeforeTheSale extends CohortFault {
        RoundsAreSaidBeforeTheSale() {
            super("rounds");
        }
    }

    /// Orders keep what was said.
    public static final class RoundsWereSaid extends CohortFault {
        RoundsWereSaid() {
            super("rounds");
        }
    }

    public static final class AccessWasForGood extends CohortFault {
        AccessWasForGood() {
            super("accessUntil");
        }
    }

    public static final class SaleEndsBeforeItBegins extends CohortFault {
        SaleEndsBeforeItBegins(String field, LocalDateTime after) {
            super(field, after.toString().replace('T', ' '));
        }
    }

    public static final class FewerSeatsThanTaken extends CohortFault {
        FewerSeatsThanTaken(int taken) {
            super("seats", taken);
        }
    }

    public static final class NoSuchCurrency extends CohortFault {
        NoSuchCurrency(String field, String typed) {
            super(field, typed);
        }
    }

    /// Orders stand in that currency.
    public static final class CurrencyIsFixed extends CohortFault {
        CurrencyIsFixed(String currency) {
            super("currency", currency);
        }
    }

    public static final class NoTier extends CohortFault {
        NoTier(String field) {
            super(field);
        }
    }

    public static final class TooManyTiers extends CohortFault {
        TooManyTiers(String field, int most) {
            super(field, most);
        }
    }

    public static final class TierCountOutOfRange extends CohortFault {
        TierCountOutOfRange(String field, int most) {
            super(field, most);
        }
    }

    /// A tier that never ends would hide whatever stands behind it.
    public static final class OnlyTheLastTierIsOpen extends CohortFault {
        OnlyTheLastTierIsOpen(String field) {
            super(field);
        }
    }

    public static final class TierEndsBeforeTheSale extends CohortFault {
        TierEndsBeforeTheSale(String field, LocalDateTime after) {
            super(field, after.toString().replace('T', ' '));
        }
    }

    public static final class NotDearerThanTheTierBefore extends CohortFault {
        NotDearerThanTheTierBefore(String field, Money before) {
            super(field, before);
        }
    }

    public static final class PriceNegative extends CohortFault {
        PriceNegative(String field) {
            super(field);
        }
    }

    public static final class PriceTooHigh extends CohortFault {
        PriceTooHigh(String field, Money highest) {
            super(field, highest);
        }
    }

    /// Tills take three-decimal money in tens only.
    public static final class PriceTooFine extends CohortFault {
        PriceTooFine(String field, Money below, Money above) {
            super(field, below, above);
        }
    }

    public static final class TooManyDecimals extends CohortFault {
        private final int allowed;

        TooManyDecimals(String field, String currency, int allowed) {
            super(field, currency, allowed);
            this.allowed = allowed;
        }

        /// A sentence for each number: none, two, three or four.
        @Override
        public String key() {
            return "refusal.TooManyDecimals." + allowed;
        }
    }
}
