package lyceum.payment;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import lyceum.shared.MoneyKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Stripe is reached, by environment. Keys that do not fit together stop the start with a sentence; none is ever
/// written anywhere.
/// @param secretKey `sk_live_…` takes live money, `sk_test_…` test money, empty is the practice till; restricted keys
/// (`rk_…`) do as well
/// @param webhookSecrets `whsec_…`, separated by commas: while one is replaced, both are tried
/// @param apiBase another address than Stripe's own; never with live keys
@ConfigurationProperties("lyceum.stripe")
record StripeKeys(
        @DefaultValue("") String secretKey,
        @DefaultValue List<String> webhookSecrets,
        @DefaultValue("") String apiBase) {
    private static final Pattern SECRET = Pattern.compile("(sk|rk)_(live|test)_\\w+");

    StripeKeys {
        secretKey = secretKey.strip();
        apiBase = apiBase.strip();
        webhookSecrets = webhookSecrets.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (!secretKey.isEmpty() && !SECRET.matcher(secretKey).matches())
            throw new IllegalArgumentException(
                    "STRIPE_SECRET_KEY is no secret key: it begins with sk_live_ or sk_test_");
        if (!webhookSecrets.stream().allMatch(one -> one.startsWith("whsec_")))
            throw new IllegalArgumentException("STRIPE_WEBHOOK_SECRETS begin with whsec_, separated by commas");
        if (!apiBase.isEmpty()) URI.create(apiBase);
    }

    boolean areThere() {
        return !secretKey.isEmpty();
    }

    boolean areLive() {
        return secretKey.contains("_live_");
    }

    MoneyKind kind() {
        return areLive() ? MoneyKind.LIVE : MoneyKind.TEST;
    }

    @Override
    public String toString() {
        return areThere() ? "keys for " + kind() : "no keys";
    }
}
