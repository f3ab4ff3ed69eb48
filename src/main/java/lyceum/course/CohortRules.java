package lyceum.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import lyceum.shared.Money;
import lyceum.shared.Refusal;
import lyceum.shared.Seats;
import lyceum.shared.TextLimit;
import org.jspecify.annotations.Nullable;

/// What a cohort's dates, seats and prices must be like. Pure; each broken rule names its field.
final class CohortRules {
    static final TextLimit NAME = TextLimit.needed("name", 60);
    static final int TIER_NAME = 40;
    static final int MOST_TIERS = 8;
    /// In minor units: eight digits are what a till takes at once.
    static final long HIGHEST_PRICE = 99_999_999;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private CohortRules() {}

    static List<Refusal> faults(CohortPlan plan, ZoneId zone) {
        var faults = new ArrayList<Refusal>(NAME.faults(plan.name()));
        dates(plan, faults);
        if (!plan.unlimited() && plan.seats() == null) faults.add(CohortFault.missing("seats"));
        TextLimit.gather(faults::add, () -> seats(plan));
        saleWindow(plan, faults);
        var currency = currency(plan.currency());
        if (currency == null) faults.add(new CohortFault.NoSuchCurrency("currency", shortened(plan.currency())));
        else tiers(plan, currency, zone, faults);
        return faults;
    }

    static Seats seats(CohortPlan plan) {
        return plan.unlimited() || plan.seats() == null ? Seats.UNLIMITED : Seats.of(plan.seats());
    }

    static @Nullable Currency currency(String code) {
        try {
            var currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            return currency.getDefaultFractionDigits() < 0 ? null : currency;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /// A price as people write it, in the units its currency has and a till takes.
    static Money price(String field, BigDecimal major, Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        if (major.signum() < 0) throw new CohortFault.PriceNegative(field);
        if (major.stripTrailingZeros().scale() > decimals)
            throw new CohortFault.TooManyDecimals(field, currency.getCurrencyCode(), decimals);
        var highest = BigDecimal.valueOf(HIGHEST_PRICE, decimals);
        if (major.compareTo(highest) > 0) throw new CohortFault.PriceTooHigh(field, new Money(currency, HIGHEST_PRICE));
        var price = new Money(currency, major.movePointRight(decimals).longValueExact());
        if (!price.isPayable()) throw new CohortFault.PriceTooFine(field, price.payableBelow(), price.payableAbove());
        return price;
    }

    private static void dates(CohortPlan plan, List<Refusal> faults) {
        var first = plan.firstDay();
        var last = plan.lastDay();
        if (first == null) faults.add(CohortFault.missing("firstDay"));
        if (last == null) faults.add(CohortFault.missing("lastDay"));
        sane("firstDay", first, faults);
        sane("lastDay", last, faults);
        sane("accessUntil", plan.accessUntil(), faults);
        if (first != null && last != null && last.isBefore(first))
            faults.add(new CohortFault.EndsBeforeItBegins("lastDay", first));
        if (last != null && plan.accessUntil() != null && plan.accessUntil().isBefore(last))
            faults.add(new CohortFault.AccessEndsTooEarly("accessUntil", last));
    }

    private static void sane(String field, @Nullable LocalDate day, List<Refusal> faults) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR))
            faults.add(
                    new CohortFault.YearOutOfRange(field, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
    }

    private static void saleWindow(CohortPlan plan, List<Refusal> faults) {
        var from = plan.saleFrom();
        var until = plan.saleUntil();
        if (from == null) faults.add(CohortFault.missing("saleFrom"));
        else sane("saleFrom", from.toLocalDate(), faults);
        if (until == null) faults.add(CohortFault.missing("saleUntil"));
        else sane("saleUntil", until.toLocalDate(), faults);
        if (from != null && until != null && !from.isBefore(until))
            faults.add(new CohortFault.SaleEndsBeforeItBegins("saleUntil", from));
    }

    private static void tiers(CohortPlan plan, Currency currency, ZoneId zone, List<Refusal> faults) {
        if (plan.tiers().isEmpty()) faults.add(new CohortFault.NoTier("tiers"));
        if (plan.tiers().size() > MOST_TIERS) {
            faults.add(new CohortFault.TooManyTiers("tiers", MOST_TIERS));
            return;
        }
        Money before = null;
        for (int i = 0; i < plan.tiers().size(); i++) {
            var tier = plan.tiers().get(i);
            var at = "tiers." + i + ".";
            faults.addAll(TextLimit.needed(at + "name", TIER_NAME).faults(tier.name()));
            boolean isLast = i == plan.tiers().size() - 1;
            if (tier.first() != null && (tier.first() < 1 || tier.first() > Seats.MOST))
                faults.add(new CohortFault.TierCountOutOfRange(at + "first", Seats.MOST));
            if (!isLast && tier.until() == null && tier.first() == null)
                faults.add(new CohortFault.OnlyTheLastTierIsOpen(at + "until"));
            if (tier.until() != null) tierEnds(at + "until", tier.until(), plan, faults);
            before = tierPrice(at + "price", tier.price(), before, currency, faults);
        }
    }

    private static void tierEnds(String field, LocalDateTime until, CohortPlan plan, List<Refusal> faults) {
        sane(field, until.toLocalDate(), faults);
        if (plan.saleFrom() != null && !until.isAfter(plan.saleFrom()))
            faults.add(new CohortFault.TierEndsBeforeTheSale(field, plan.saleFrom()));
    }

    /// The price that the next tier has to be above: each tier is an early bird of the one after it.
    private static @Nullable Money tierPrice(
            String field, @Nullable BigDecimal typed, @Nullable Money before, Currency currency, List<Refusal> faults) {
        if (typed == null) {
            faults.add(CohortFault.missing(field));
            return before;
        }
        try {
            var price = price(field, typed, currency);
            if (before != null && price.minor() <= before.minor())
                faults.add(new CohortFault.NotDearerThanTheTierBefore(field, before));
            return price;
        } catch (Refusal refusal) {
            faults.add(refusal);
            return before;
        }
    }

    private static String shortened(String text) {
        return text.length() > 12 ? text.substring(0, 12) + "…" : text;
    }
}
