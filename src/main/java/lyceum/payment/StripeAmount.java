package lyceum.payment;

import java.util.Locale;
import java.util.Set;
import lyceum.shared.Money;

/// How Stripe counts. It has its own list of currencies without decimals; two of those it counts in hundredths all the
/// same, and of the three-decimal ones it takes no thousandths. Source: Stripe's page on supported currencies.
final class StripeAmount {
    private static final Set<String> NO_DECIMALS = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");
    private static final Set<String> HUNDREDTHS_OF_WHOLE_ONES = Set.of("ISK", "UGX");
    private static final Set<String> THREE_DECIMALS = Set.of("BHD", "JOD", "KWD", "OMR", "TND");

    private StripeAmount() {}

    /// @throws Till.Refused for what Stripe cannot take, as 1.234 KWD
    static long of(Money money) {
        var code = money.currency().getCurrencyCode();
        try {
            long minor = money.major().movePointRight(decimals(code)).longValueExact();
            boolean whole = !HUNDREDTHS_OF_WHOLE_ONES.contains(code) || minor % 100 == 0;
            boolean hundredths = !THREE_DECIMALS.contains(code) || minor % 10 == 0;
            if (whole && hundredths) return minor;
        } catch (ArithmeticException finer) {
            // told below
        }
        throw new Till.Refused("Stripe takes no such part of " + code);
    }

    static Money money(String currency, long minor) {
        var code = currency.toUpperCase(Locale.ROOT);
        var here = Money.of(code, 0);
        return new Money(
                here.currency(),
                java.math.BigDecimal.valueOf(minor, decimals(code))
                        .movePointRight(here.currency().getDefaultFractionDigits())
                        .longValueExact());
    }

    private static int decimals(String code) {
        if (NO_DECIMALS.contains(code)) return 0;
        return THREE_DECIMALS.contains(code) ? 3 : 2;
    }
}
