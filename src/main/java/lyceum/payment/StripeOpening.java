package lyceum.payment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// Looks at the settings before the first customer comes. Live money and settings for practice never meet: the start is
/// refused.
@Component
@Conditional(NoKeys.Keys.class)
class StripeOpening {
    private static final Logger log = LoggerFactory.getLogger(StripeOpening.class);

    StripeOpening(StripeKeys keys, @Value("${lyceum.demo:}") String demo, @Value("${lyceum.address:}") String address) {
        if (keys.areLive()) {
            if (!demo.isBlank() && !demo.strip().equalsIgnoreCase("none"))
                throw new IllegalStateException(
                        "Live keys and a demo: leave out one of STRIPE_SECRET_KEY, LYCEUM_DEMO");
            if (!keys.apiBase().isEmpty())
                throw new IllegalStateException(
                        "Live keys and another address than Stripe’s: leave out STRIPE_API_BASE");
            if (keys.webhookSecrets().isEmpty())
                throw new IllegalStateException(
                        "Live keys without STRIPE_WEBHOOK_SECRETS: payments would be heard of late");
            if (!address.startsWith("https://"))
                throw new IllegalStateException("Live keys ask for LYCEUM_ADDRESS, beginning with https://");
        } else if (keys.webhookSecrets().isEmpty())
            log.warn("No STRIPE_WEBHOOK_SECRETS: what Stripe tells is refused; payments are heard of when their buyer"
                    + " returns, and at the latest when their checkout ends.");
    }
}
