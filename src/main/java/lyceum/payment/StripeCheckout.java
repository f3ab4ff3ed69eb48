package lyceum.payment;

import com.stripe.model.Event;
import com.stripe.model.HasId;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeCollection;
import com.stripe.net.RequestOptions;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.ExcludedPaymentMethodType;
import com.stripe.param.checkout.SessionListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.mail.PortalAddress;
import lyceum.shared.Fingerprint;
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
    private static final String COMMUNITY = "community";
    /// Which installation it belongs to: one account may serve several.
    private static final String ENVIRONMENT = "environment";
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
                StripeReading.ORDER,
                wish.order().toString(),
                COMMUNITY,
                wish.community().text(),
                ENVIRONMENT,
                here());
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
        return StripeReading.session(
                line.ask(stripe -> stripe.v1().checkout().sessions().create(asked.build(), keyed(key))));
    }

    @Override
    public TillSession session(String id) {
        var whole = SessionRetrieveParams.builder().addExpand("payment_intent").build();
        return StripeReading.session(
                line.ask(stripe -> stripe.v1().checkout().sessions().retrieve(id, whole)));
    }

    @Override
    public Optional<TillSession> sessionOf(String payment) {
        var asked = SessionListParams.builder()
                .setPaymentIntent(payment)
                .addExpand("data.payment_intent")
                .build();
        return line.ask(stripe -> stripe.v1().checkout().sessions().list(asked)).getData().stream()
                .findFirst()
                .map(StripeReading::session);
    }

    @Override
    public TillSession expire(String id) {
        try {
            return StripeReading.session(
                    line.ask(stripe -> stripe.v1().checkout().sessions().expire(id)));
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
                .filter(one -> key.equals(StripeReading.mark(one.getMetadata(), StripeReading.REFUND)))
                .findFirst();
        if (known.isPresent()) return StripeReading.refund(known.get());
        var asked = RefundCreateParams.builder()
                .setPaymentIntent(payment)
                .setAmount(StripeAmount.of(amount))
                .putMetadata(StripeReading.REFUND, key)
                .putMetadata(ENVIRONMENT, here())
                .build();
        return StripeReading.refund(line.ask(stripe -> stripe.v1().refunds().create(asked, keyed("refund:" + key))));
    }

    @Override
    public TillRefund refund(String id) {
        return StripeReading.refund(line.ask(stripe -> stripe.v1().refunds().retrieve(id)));
    }

    @Override
    public TillDispute dispute(String id) {
        return StripeReading.dispute(line.ask(stripe -> stripe.v1().disputes().retrieve(id)));
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
                .filter(one -> here().equals(StripeReading.mark(one.getMetadata(), ENVIRONMENT)))
                .map(StripeReading::payment)
                .toList();
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

    private static Fingerprint hash(CheckoutRequest wish, Instant ends) {
        return Fingerprint.of(
                List.of(wish.amount(), wish.what(), wish.payer(), wish.language(), wish.delayedMethods(), ends)
                        .toString());
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private static String currency(Money money) {
        return money.currency().getCurrencyCode().toLowerCase(Locale.ROOT);
    }
}
