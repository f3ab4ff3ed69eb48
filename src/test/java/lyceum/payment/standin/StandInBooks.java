package lyceum.payment.standin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What Stripe keeps: sessions, payment intents, refunds, disputes and the events about them. Each verb is what
/// somebody
/// does at Stripe; each leaves the events that Stripe leaves. Objects are maps, as they go over the line.
public final class StandInBooks {
    /// A refusal as Stripe words it.
    public static final class Declined extends RuntimeException {
        final int status;
        final String type;
        final String code;

        Declined(int status, String type, String code) {
            super(code);
            this.status = status;
            this.type = type;
            this.code = code;
        }

        static Declined request(String code) {
            return new Declined(400, "invalid_request_error", code);
        }

        static Declined missing() {
            return new Declined(404, "invalid_request_error", "resource_missing");
        }
    }

    public enum RefundsGo {
        AT_ONCE,
        PENDING,
        FAILED
    }

    private static final Set<String> NO_DECIMALS = Set.of("jpy", "krw", "vnd", "clp", "mga");
    private static final Set<String> THREE_DECIMALS = Set.of("kwd", "bhd", "jod", "omr", "tnd");
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Clock clock;
    private final String apiVersion;
    private final Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final AtomicLong count = new AtomicLong();
    private Consumer<Map<String, Object>> listener = event -> {};
    private RefundsGo refundsGo = RefundsGo.AT_ONCE;

    StandInBooks(Clock clock, String apiVersion) {
        this.clock = clock;
        this.apiVersion = apiVersion;
    }

    synchronized void tell(Consumer<Map<String, Object>> listener) {
        this.listener = listener;
    }

    public synchronized void refundsGo(RefundsGo how) {
        refundsGo = how;
    }

    synchronized Map<String, Object> open(Map<String, String> asked, String pages) {
        long now = now();
        long ends = number(asked, "expires_at");
        if (ends < now + SHORTEST.toSeconds() || ends > now + LONGEST.toSeconds())
            throw Declined.request("invalid_expires_at");
        if (!"payment".equals(asked.get("mode"))) throw Declined.request("parameter_invalid");
        var price = "line_items[0][price_data]";
        var currency = Objects.requireNonNullElse(asked.get(price + "[currency]"), "");
        long amount = number(asked, price + "[unit_amount]") * number(asked, "line_items[0][quantity]");
        if (!currency.matches("[a-z]{3}")) throw Declined.request("parameter_invalid");
        if (amount <= 0) throw Declined.request("amount_too_small");
        if (isTooFine(currency, amount)) throw Declined.request("parameter_invalid_integer");
        var id = id("cs_test_");
        var session = object(id, "checkout.session");
        session.put("amount_subtotal", amount);
        session.put("amount_total", amount);
        session.put("client_reference_id", asked.get("client_reference_id"));
        session.put("currency", currency);
        session.put("customer_email", asked.get("customer_email"));
        session.put("expires_at", ends);
        session.put("locale", asked.get("locale"));
        session.put("metadata", metadata(asked, "metadata["));
        session.put("mode", "payment");
        session.put("payment_intent", null);
        session.put("payment_status", "unpaid");
        session.put("status", "open");
        session.put("success_url", asked.get("success_url"));
        session.put("cancel_url", asked.get("cancel_url"));
        session.put("url", pages + id);
        session.put("x_what", asked.get(price + "[product_data][name]"));
        session.put("x_delayed", !asked.containsKey("excluded_payment_method_types[0]"));
        session.put("x_metadata", metadata(asked, "payment_intent_data[metadata]["));
        return session;
    }

    /// What is there, as it stands now.
    public synchronized Map<String, Object> get(String id) {
        var found = objects.get(id);
        if (found == null) throw Declined.missing();
        if (id.startsWith("cs_") && found.get("status").equals("open") && now() >= (long) found.get("expires_at"))
            end(found);
        return found;
    }

    synchronized Map<String, Object> withIntent(Map<String, Object> session) {
        var whole = new LinkedHashMap<>(session);
        if (session.get("payment_intent") instanceof String intent) whole.put("payment_intent", get(intent));
        return whole;
    }

    public synchronized List<Map<String, Object>> all(String kind) {
        return objects.values().stream()
                .filter(one -> one.get("object").equals(kind))
                .toList();
    }

    /// The newest first.
    synchronized List<Map<String, Object>> events() {
        return events.reversed().stream().toList();
    }

    /// Pays at once; answers the payment intent's id.
    public synchronized String pay(String id) {
        var session = payable(id);
        var intent = intent(session, "succeeded");
        completed(session, intent, "paid");
        event("payment_intent.succeeded", intent);
        event("checkout.session.completed", session);
        return (String) intent.get("id");
    }

    /// By a method that takes days.
    public synchronized String payLater(String id) {
        var session = payable(id);
        var intent = intent(session, "processing");
        completed(session, intent, "unpaid");
        event("checkout.session.completed", session);
        return (String) intent.get("id");
    }

    public synchronized void arrive(String id) {
        var session = get(id);
        var intent = get((String) session.get("payment_intent"));
        intent.put("status", "succeeded");
        intent.put("amount_received", intent.get("amount"));
        session.put("payment_status", "paid");
        event("payment_intent.succeeded", intent);
        event("checkout.session.async_payment_succeeded", session);
    }

    public synchronized void fail(String id) {
        var session = get(id);
        get((String) session.get("payment_intent")).put("status", "requires_payment_method");
        event("checkout.session.async_payment_failed", session);
    }

    synchronized Map<String, Object> expire(String id) {
        var session = get(id);
        if (!session.get("status").equals("open")) throw Declined.request("checkout_session_not_open");
        end(session);
        return session;
    }

    private void end(Map<String, Object> session) {
        session.put("status", "expired");
        session.put("url", null);
        event("checkout.session.expired", session);
    }

    public synchronized Map<String, Object> refund(
            String payment, @Nullable Long wished, Map<String, String> metadata) {
        var intent = get(payment);
        if (!intent.get("status").equals("succeeded")) throw Declined.request("charge_not_captured");
        boolean disputed = all("dispute").stream()
                .anyMatch(one -> one.get("payment_intent").equals(payment)
                        && !one.get("status").equals("won"));
        if (disputed) throw Declined.request("charge_disputed");
        long back = all("refund").stream()
                .filter(one -> one.get("payment_intent").equals(payment))
                .filter(one -> !Set.of("failed", "canceled").contains((String) one.get("status")))
                .mapToLong(one -> (long) one.get("amount"))
                .sum();
        long left = (long) intent.get("amount") - back;
        if (left == 0) throw Declined.request("charge_already_refunded");
        long amount = wished == null ? left : wished;
        if (isTooFine((String) intent.get("currency"), amount)) throw Declined.request("parameter_invalid_integer");
        if (amount <= 0 || amount > left) throw Declined.request("amount_too_large");
        var refund = object(id("re_"), "refund");
        refund.put("amount", amount);
        refund.put("currency", intent.get("currency"));
        refund.put("metadata", metadata);
        refund.put("payment_intent", payment);
        refund.put("status", "pending");
        event("refund.created", refund);
        if (refundsGo != RefundsGo.PENDING) refundEnds((String) refund.get("id"), refundsGo == RefundsGo.AT_ONCE);
        return refund;
    }

    public synchronized void refundEnds(String id, boolean arriving) {
        var refund = get(id);
        refund.put("status", arriving ? "succeeded" : "failed");
        event(arriving ? "refund.updated" : "refund.failed", refund);
    }

    /// All of it; answers the dispute's id.
    public synchronized String dispute(String payment) {
        var intent = get(payment);
        var dispute = object(id("du_"), "dispute");
        dispute.put("amount", intent.get("amount"));
        dispute.put("currency", intent.get("currency"));
        dispute.put("charge", "ch_" + payment);
        dispute.put("metadata", Map.of());
        dispute.put("payment_intent", payment);
        dispute.put("reason", "fraudulent");
        dispute.put("status", "needs_response");
        event("charge.dispute.created", dispute);
        return (String) dispute.get("id");
    }

    public synchronized void decide(String dispute, boolean won) {
        var one = get(dispute);
        one.put("status", won ? "won" : "lost");
        event("charge.dispute.closed", one);
        if (won) event("charge.dispute.funds_reinstated", one);
    }

    /// An event about whatever, as Stripe would have written it.
    public synchronized Map<String, Object> event(String kind, Map<String, Object> about) {
        var shown = new LinkedHashMap<>(about);
        shown.keySet().removeIf(key -> key.startsWith("x_"));
        var event = new LinkedHashMap<String, Object>();
        event.put("id", id("evt_"));
        event.put("object", "event");
        event.put("api_version", apiVersion);
        event.put("created", now());
        event.put("data", Map.of("object", shown));
        event.put("livemode", false);
        event.put("pending_webhooks", 1);
        event.put("request", null);
        event.put("type", kind);
        events.add(event);
        listener.accept(event);
        return event;
    }

    private Map<String, Object> payable(String id) {
        var session = get(id);
        if (!session.get("status").equals("open")) throw Declined.request("checkout_session_not_open");
        return session;
    }

    private Map<String, Object> intent(Map<String, Object> session, String status) {
        var intent = object(id("pi_"), "payment_intent");
        intent.put("amount", session.get("amount_total"));
        intent.put("amount_received", status.equals("succeeded") ? session.get("amount_total") : 0L);
        intent.put("currency", session.get("currency"));
        intent.put("metadata", session.get("x_metadata"));
        intent.put("status", status);
        return intent;
    }

    private void completed(Map<String, Object> session, Map<String, Object> intent, String paid) {
        session.put("payment_intent", intent.get("id"));
        session.put("payment_status", paid);
        session.put("status", "complete");
        session.put("url", null);
    }

    private Map<String, Object> object(String id, String kind) {
        var made = new LinkedHashMap<String, Object>();
        made.put("id", id);
        made.put("object", kind);
        made.put("created", now());
        made.put("livemode", false);
        objects.put(id, made);
        return made;
    }

    private String id(String prefix) {
        return prefix
                + "StandIn%s%06d"
                        .formatted(Long.toString(System.nanoTime() & 0xffffffffL, 36), count.incrementAndGet());
    }

    private static Map<String, String> metadata(Map<String, String> asked, String prefix) {
        var marks = new LinkedHashMap<String, String>();
        asked.forEach((key, value) -> {
            if (key.startsWith(prefix)) marks.put(key.substring(prefix.length(), key.length() - 1), value);
        });
        return marks;
    }

    private static boolean isTooFine(String currency, long amount) {
        return THREE_DECIMALS.contains(currency) && amount % 10 != 0;
    }

    static boolean hasNoDecimals(String currency) {
        return NO_DECIMALS.contains(currency);
    }

    static int decimals(String currency) {
        return hasNoDecimals(currency) ? 0 : THREE_DECIMALS.contains(currency) ? 3 : 2;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static long number(Map<String, String> asked, String key) {
        var text = asked.get(key);
        if (text == null || !text.matches("-?\\d{1,15}")) throw Declined.request("parameter_missing");
        return Long.parseLong(text);
    }
}
