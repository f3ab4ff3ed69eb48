package lyceum.payment;

import com.stripe.model.Event;
import com.stripe.model.HasId;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.ExcludedPaymentMethodType;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.mail.PortalAddress;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// Stripe's hosted Checkout: a page of Stripe's, with the methods that the account has. No card number ever comes near
/// the portal.
@Component
@Conditional(NoKeys.Keys.class)
class StripeCheckout implements Till {
    private static final String ORDER = "order";
    private static final String COMMUNITY = "community";
    /// Which installation it belongs to: one account may serve several.
    private static final String ENVIRONMENT = "environment";
    private static final String REFUND = "refund";
    private static final long PAGE = 100;
    private static final List<String> HEARD = List.of(
            "checkout.session.completed",
            "checkout.session.async_payment_succeeded",
            "checkout.session.async_payment_failed",
            "checkout.session.expired",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_reinstated");
    private static final Set<String> GONE = Set.of("requires_payment_method", "canceled");
    private static final List<ExcludedPaymentMethodType> TAKING_DAYS = List.of(
            ExcludedPaymentMethodType.ACSS_DEBIT,
            ExcludedPaymentMethodType.AU_BECS_DEBIT,
            ExcludedPaymentMethodType.BACS_DEBIT,
            ExcludedPaymentMethodType.BOLETO,
            ExcludedPaymentMethodType.CUSTOMER_BALANCE,
            ExcludedPaymentMethodType.KONBINI,
            ExcludedPaymentMethodType.MULTIBANCO,
            ExcludedPaymentMethodType.NZ_BANK_ACCOUNT,
            ExcludedPaymentMethodType.OXXO,
            ExcludedPaymentMethodType.PAYTO,
            ExcludedPaymentMethodType.SEPA_DEBIT,
            ExcludedPaymentMethodType.SOFORT,
            ExcludedPaymentMethodType.US_BANK_ACCOUNT);

    private final StripeLine line;
    private final StripeKeys keys;
    private final PortalAddress address;

    StripeCheckout(StripeLine line, StripeKeys keys, PortalAddress address) {
        this.line = line;
        this.keys = keys;
        this.address = address;
    }

    @Override
    public MoneyKind kind() {
        return keys.kind();
    }

    @Override
    public TillSession open(CheckoutRequest wish, Instant ends) {
        long amount = StripeAmount.of(wish.amount());
        var key = "checkout:" + wish.order() + ":" + wish.attempt() + ":" + hash(wish, ends);
        var marks = Map.of(
                ORDER, wish.order().toString(), COMMUNITY, wish.community().text(), ENVIRONMENT, here());
        var order = address.of("/order/" + wish.order());
        var asked = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setLocale(
                        wish.language().getLanguage().equals("zh")
                                ? SessionCreateParams.Locale.ZH
                                : SessionCreateParams.Locale.EN)
                .setClientReferenceId(wish.order().toString())
                .setCustomerEmail(wish.payer().value())
                .setExpiresAt(ends.getEpochSecond())
                .setSuccessUrl(order + "?returned")
                .setCancelUrl(order)
                // The price is the one that was promised, in the currency it was promised in.
                .setAdaptivePricing(SessionCreateParams.AdaptivePricing.builder()
                        .setEnabled(false)
                        .build())
                .putAllMetadata(marks)
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .putAllMetadata(marks)
                        .build())
                .addLineItem(SessionCreateParams.LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(SessionCreateParams.LineItem.PriceData.builder()
                                .setCurrency(currency(wish.amount()))
                                .setUnitAmount(amount)
                                .setProductData(SessionCreateParams.LineItem.PriceData.ProductData.builder()
                                        .setName(wish.what())
                                        .build())
                                .build())
                        .build());
        if (!wish.delayedMethods()) asked.addAllExcludedPaymentMethodType(TAKING_DAYS);
        return told(line.ask(stripe -> stripe.v1().checkout().sessions().create(asked.build(), keyed(key))));
    }

    @Override
    public TillSession session(String id) {
        var whole = SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return told(line.ask(stripe -> stripe.v1().checkout().sessions().retrieve(id, whole)));
    }

    @Override
    public Optional<TillSession> sessionOf(String payment) {
        var asked = SessionListParams.builder()
                .setPaymentIntent(payment)
                .addExpand("data.payment_intent")
                .build();
        return line.ask(stripe -> stripe.v1().checkout().sessions().list(asked)).getData().stream()
                .findFirst()
                .map(this::told);
    }

    @Override
    public TillSession expire(String id) {
        try {
            return told(line.ask(stripe -> stripe.v1().checkout().sessions().expire(id)));
        } catch (Refused look) {
            return session(id);
        }
    }

    /// Stripe forgets keys after a day; what we wrote on the refund itself it never forgets.
    @Override
    public TillRefund refund(String payment, Money amount, String key) {
        var made = RefundListParams.builder()
                .setPaymentIntent(payment)
                .setLimit(PAGE)
                .build();
        var known = line.ask(stripe -> stripe.v1().refunds().list(made)).getData().stream()
                .filter(one -> key.equals(marks(one.getMetadata()).get(REFUND)))
                .findFirst();
        if (known.isPresent()) return back(known.get());
        var asked = RefundCreateParams.builder()
                .setPaymentIntent(payment)
                .setAmount(StripeAmount.of(amount))
                .putMetadata(REFUND, key)
                .putMetadata(ENVIRONMENT, here())
                .build();
        return back(line.ask(stripe -> stripe.v1().refunds().create(asked, keyed("refund:" + key))));
    }

    @Override
    public TillRefund refund(String id) {
        return back(line.ask(stripe -> stripe.v1().refunds().retrieve(id)));
    }

    @Override
    public TillDispute dispute(String id) {
        var dispute = line.ask(stripe -> stripe.v1().disputes().retrieve(id));
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

    @Override
    public List<TillEvent> eventsSince(Instant then) {
        var since =
                EventListParams.Created.builder().setGte(then.getEpochSecond()).build();
        var events = this.<Event>all((stripe, after) -> stripe.v1()
                .events()
                .list(EventListParams.builder()
                        .setCreated(since)
                        .addAllType(HEARD)
                        .setLimit(PAGE)
                        .setStartingAfter(after)
                        .build()));
        return events.reversed().stream()
                .filter(one -> one.getAccount() == null && one.getLivemode() == keys.areLive())
                .map(one -> new TillEvent(one.getId(), one.getType(), about(one), null))
                .toList();
    }

    @Override
    public List<TillPayment> paidBetween(Instant from, Instant until) {
        var created = PaymentIntentListParams.Created.builder()
                .setGte(from.getEpochSecond())
                .setLt(until.getEpochSecond())
                .build();
        return this.<PaymentIntent>all((stripe, after) -> stripe.v1()
                        .paymentIntents()
                        .list(PaymentIntentListParams.builder()
                                .setCreated(created)
                                .setLimit(PAGE)
                                .setStartingAfter(after)
                                .build()))
                .stream()
                .filter(one -> one.getStatus().equals("succeeded"))
                .filter(one -> here().equals(marks(one.getMetadata()).get(ENVIRONMENT)))
                .map(one -> new TillPayment(
                        one.getId(),
                        StripeAmount.money(one.getCurrency(), one.getAmountReceived()),
                        text(marks(one.getMetadata()).get(ORDER)),
                        Instant.ofEpochSecond(one.getCreated())))
                .toList();
    }

    private TillSession told(Session one) {
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

    private static TillRefund back(com.stripe.model.Refund one) {
        return new TillRefund(
                one.getId(),
                switch (one.getStatus()) {
                    case "succeeded" -> TillRefund.Standing.SUCCEEDED;
                    case "failed", "canceled" -> TillRefund.Standing.FAILED;
                    default -> TillRefund.Standing.PENDING;
                },
                text(one.getPaymentIntent()),
                StripeAmount.money(one.getCurrency(), one.getAmount()),
                marks(one.getMetadata()).get(REFUND));
    }

    private interface Pages<T extends HasId> {
        StripeCollection<T> from(com.stripe.StripeClient stripe, @Nullable String after)
                throws com.stripe.exception.StripeException;
    }

    /// Each page is a question of its own.
    private <T extends HasId> List<T> all(Pages<T> pages) {
        var all = new ArrayList<T>();
        while (true) {
            var after = all.isEmpty() ? null : all.getLast().getId();
            var page = line.ask(stripe -> pages.from(stripe, after));
            all.addAll(page.getData());
            if (!Boolean.TRUE.equals(page.getHasMore()) || page.getData().isEmpty()) return all;
        }
    }

    private static String about(Event event) {
        return StripeNews.about(event.getDataObjectDeserializer().getRawJson());
    }

    private String here() {
        return address.of("");
    }

    private static String hash(CheckoutRequest wish, Instant ends) {
        try {
            var whole = List.of(wish.amount(), wish.what(), wish.payer(), wish.language(), wish.delayedMethods(), ends);
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(whole.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static String currency(Money money) {
        return money.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> marks(@Nullable Map<String, String> metadata) {
        return metadata == null ? Map.of() : metadata;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
