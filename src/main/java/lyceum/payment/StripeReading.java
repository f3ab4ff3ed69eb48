package lyceum.payment;

import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import lyceum.shared.MoneyKind;
import org.jspecify.annotations.Nullable;

/// Stripe's objects in the till's words.
final class StripeReading {
    static final String ORDER = "order";
    static final String REFUND = "refund";
    private static final Set<String> GONE = Set.of("requires_payment_method", "canceled");

    private StripeReading() {}

    static TillSession session(Session one) {
        return new TillSession(
                one.getId(),
                text(one.getUrl()),
                standing(one),
                one.getPaymentIntent(),
                StripeAmount.money(one.getCurrency(), one.getAmountTotal()),
                Boolean.TRUE.equals(one.getLivemode()) ? MoneyKind.LIVE : MoneyKind.TEST,
                text(one.getClientReferenceId()),
                Instant.ofEpochSecond(one.getExpiresAt()));
    }

    private static TillSession.Standing standing(Session one) {
        return switch (one.getStatus()) {
            case "open" -> TillSession.Standing.OPEN;
            case "expired" -> TillSession.Standing.EXPIRED;
            default -> {
                if (!one.getPaymentStatus().equals("unpaid")) yield TillSession.Standing.PAID;
                var payment = one.getPaymentIntentObject();
                boolean failed = payment != null && GONE.contains(payment.getStatus());
                yield failed ? TillSession.Standing.FAILED : TillSession.Standing.AWAITING;
            }
        };
    }

    static TillRefund refund(com.stripe.model.Refund one) {
        return new TillRefund(
                one.getId(),
                switch (one.getStatus()) {
                    case "succeeded" -> TillRefund.Standing.SUCCEEDED;
                    case "failed", "canceled" -> TillRefund.Standing.FAILED;
                    default -> TillRefund.Standing.PENDING;
                },
                text(one.getPaymentIntent()),
                StripeAmount.money(one.getCurrency(), one.getAmount()),
                mark(one.getMetadata(), REFUND));
    }

    static TillDispute dispute(Dispute dispute) {
        return new TillDispute(
                dispute.getId(),
                text(dispute.getPaymentIntent()),
                StripeAmount.money(dispute.getCurrency(), dispute.getAmount()),
                switch (dispute.getStatus()) {
                    case "warning_needs_response", "warning_under_review", "warning_closed" ->
                        TillDispute.Standing.INQUIRY;
                    case "won", "prevented" -> TillDispute.Standing.WON;
                    case "lost" -> TillDispute.Standing.LOST;
                    default -> TillDispute.Standing.OPEN;
                },
                text(dispute.getReason()));
    }

    static TillPayment payment(PaymentIntent one) {
        return new TillPayment(
                one.getId(),
                StripeAmount.money(one.getCurrency(), one.getAmountReceived()),
                text(mark(one.getMetadata(), ORDER)),
                Instant.ofEpochSecond(one.getCreated()));
    }

    /// What we wrote on it, if that is there.
    static @Nullable String mark(@Nullable Map<String, String> metadata, String name) {
        return metadata == null ? null : metadata.get(name);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
