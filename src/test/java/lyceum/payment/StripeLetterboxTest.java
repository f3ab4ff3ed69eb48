package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lyceum.admission.OrderState;
import lyceum.payment.standin.Courier;
import lyceum.payment.standin.StandInStripe;
import lyceum.shared.OrderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What is taken at the letterbox and what is not, and that nobody learns anything from the answer or the log.
@ExtendWith(OutputCaptureExtension.class)
class StripeLetterboxTest extends StripeTest {
    private static final String MARK = "planted-in-a-body";

    private OrderId order;
    private Map<String, Object> paid;

    @BeforeEach
    void ben_has_paid() {
        order = held(offers.cohort(3, PRICE));
        books().pay(atTheTill(order));
        paid = STRIPE.courier().pickUp().getLast();
    }

    @Test
    void what_stripe_has_sealed_is_kept_and_done() throws Exception {
        assertThat(delivered(paid)).isEqualTo(200);
        settles();

        assertThat(inboxOf(paid)).isEqualTo("DONE");
        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    @SuppressWarnings("unchecked")
    void of_a_delivery_that_is_done_nothing_stands_in_the_log_or_in_the_inbox(CapturedOutput console) throws Exception {
        var object = new LinkedHashMap<>((Map<String, Object>) ((Map<?, ?>) paid.get("data")).get("object"));
        object.put("customer_email", MARK + "@example.com");
        object.put("client_secret", MARK);
        paid = fresh(with("data", Map.of("object", object)));

        assertThat(delivered(paid)).isEqualTo(200);
        settles();

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
        assertThat(console.getAll()).doesNotContain(MARK, StandInStripe.SECRET, StandInStripe.KEY);
        assertThat(sql.sql("select * from inbox where id = ?")
                        .param(paid.get("id"))
                        .query()
                        .singleRow()
                        .toString())
                .doesNotContain(MARK);
    }

    @Test
    void the_same_twice_is_kept_once() throws Exception {
        assertThat(delivered(paid)).isEqualTo(200);
        assertThat(delivered(paid)).isEqualTo(200);
        settles();

        assertThat(ledger.of(order)).hasSize(1);
    }

    @Test
    void while_a_secret_is_replaced_both_are_good() throws Exception {
        var body = STRIPE.courier().sealed(paid).body();

        assertThat(delivered(new Courier.Delivery(body, seal(body, "whsec_the_old_one"))))
                .isEqualTo(200);
    }

    @Test
    void forged_stale_and_future_deliveries_are_refused(CapturedOutput console) throws Exception {
        var body = STRIPE.courier().sealed(with("x", MARK)).body();
        long now = clock.instant().getEpochSecond();

        assertThat(delivered(new Courier.Delivery(body, seal(body, "whsec_guessed"))))
                .isEqualTo(400);
        for (long away : new long[] {-301, 301, -86_400, 86_400 * 365L})
            assertThat(delivered(new Courier.Delivery(body, Courier.seal(body, now + away, StandInStripe.SECRET))))
                    .as("%d s away", away)
                    .isEqualTo(400);
        for (long away : new long[] {-300, 300})
            assertThat(delivered(new Courier.Delivery(body, Courier.seal(body, now + away, StandInStripe.SECRET))))
                    .isEqualTo(200);
        assertThat(console.getAll()).doesNotContain(MARK, StandInStripe.SECRET, StandInStripe.KEY);
    }

    @Test
    void odd_seals_are_refused_and_break_nothing(CapturedOutput console) throws Exception {
        var good = STRIPE.courier().sealed(paid);
        for (var seal : Arrays.asList(
                "",
                "t=,v1=",
                "t=abc,v1=00",
                "t=99999999999999999999,v1=00",
                "v1=" + "0".repeat(64),
                "t=-1,v1=00",
                "t=\u0000",
                ",,,,",
                good.seal().replace("v1=", "v0="),
                good.seal().replace("v1=", "v1=zz"),
                good.seal().substring(0, good.seal().length() - 2),
                good.seal() + "," + "x".repeat(5_000)))
            assertThat(delivered(new Courier.Delivery(good.body(), seal)))
                    .as(seal)
                    .isEqualTo(400);
        assertThat(mvc.perform(post("/stripe/webhook").content(good.body()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("no seal at all")
                .isEqualTo(400);
        assertThat(console.getAll()).doesNotContain("Exception");
    }

    @Test
    void what_is_sealed_and_still_no_event_is_refused(CapturedOutput console) throws Exception {
        var whole = new String(STRIPE.courier().sealed(paid).body(), StandardCharsets.UTF_8);
        for (var body : Arrays.asList(
                "",
                "null",
                "[]",
                "{}",
                "42",
                "\"" + MARK + "\"",
                whole.substring(0, whole.length() / 2),
                "{\"id\":null,\"type\":null,\"data\":null}",
                "{\"id\":{\"a\":1},\"type\":[]}",
                "{\"id\":\"evt_\u0000\",\"type\":\"checkout.session.completed\"}",
                "{\"id\":\"evt_1\",\"type\":\"" + "x".repeat(300) + "\"}",
                "[".repeat(100_000)))
            assertThat(delivered(sealed(body.getBytes(StandardCharsets.UTF_8))))
                    .as(body.substring(0, Math.min(60, body.length())))
                    .isEqualTo(400);
        assertThat(console.getAll()).doesNotContain("Exception", MARK);
    }

    @Test
    void nulls_inside_an_event_do_no_harm() throws Exception {
        for (var key : paid.keySet()) {
            var holed = new LinkedHashMap<>(paid);
            holed.put(key, null);
            assertThat(delivered(holed)).as(key).isIn(200, 400);
        }
        assertThat(delivered(with("data", Map.of("object", new LinkedHashMap<>() {
                    {
                        put("id", null);
                        put("metadata", null);
                    }
                }))))
                .isEqualTo(200);
        settles();
        assertThat(sql.sql("select count(*) from inbox where state = 'DEAD'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void too_much_is_not_read() throws Exception {
        var body = new byte[StripeLetterbox.LARGEST + 1];

        assertThat(delivered(sealed(body))).isEqualTo(413);
        assertThat(delivered(sealed(new byte[StripeLetterbox.LARGEST]))).isEqualTo(400);
    }

    @Test
    void what_is_not_ours_is_kept_and_left_alone() throws Exception {
        var ofAnother = fresh(with("account", "acct_another"));
        var live = fresh(with("livemode", true));
        var strange = fresh(with("type", "customer.created"));
        var unknown = fresh(with("data", Map.of("object", Map.of("id", "cs_test_unknown"))));
        for (var event : Arrays.asList(ofAnother, live, strange, unknown))
            assertThat(delivered(event)).isEqualTo(200);
        settles();

        for (var event : Arrays.asList(ofAnother, live, strange, unknown))
            assertThat(inboxOf(event)).as(event.toString()).isEqualTo("IGNORED");
        assertThat(stateOf(order)).isEqualTo(OrderState.CHECKOUT_OPEN);
    }

    @Test
    void a_payload_is_not_believed() throws Exception {
        var other = held(offers.cohort(1, PRICE));
        var session = atTheTill(other);
        var lie = fresh(
                with("data", Map.of("object", Map.of("id", session, "status", "complete", "payment_status", "paid"))));

        assertThat(delivered(lie)).isEqualTo(200);
        settles();

        assertThat(stateOf(other)).isEqualTo(OrderState.CHECKOUT_OPEN);
    }

    @Test
    void api_version_may_be_null() throws Exception {
        assertThat(delivered(with("api_version", null))).isEqualTo(200);
        settles();

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void it_takes_posts_only_and_makes_no_session() throws Exception {
        assertThat(mvc.perform(get("/stripe/webhook")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
        var good = STRIPE.courier().sealed(paid);
        var answer = mvc.perform(post("/stripe/webhook")
                        .header("Stripe-Signature", good.seal())
                        .content(good.body()))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void only_where_it_could_not_be_kept_is_it_asked_for_again() throws Exception {
        sql.sql("alter table inbox rename to inbox_away").update();
        try {
            assertThat(delivered(paid)).isEqualTo(503);
        } finally {
            sql.sql("alter table inbox_away rename to inbox").update();
        }
        assertThat(delivered(paid)).isEqualTo(200);
    }

    private Map<String, Object> with(String key, Object value) {
        var changed = new LinkedHashMap<>(paid);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> fresh(Map<String, Object> event) {
        event.put("id", "evt_" + UUID.randomUUID().toString().replace("-", ""));
        return event;
    }

    private Courier.Delivery sealed(byte[] body) {
        return new Courier.Delivery(body, seal(body, StandInStripe.SECRET));
    }

    private String seal(byte[] body, String secret) {
        return Courier.seal(body, clock.instant().getEpochSecond(), secret);
    }

    private String inboxOf(Map<String, Object> event) {
        return sql.sql("select state from inbox where id = ?")
                .param(event.get("id"))
                .query(String.class)
                .single();
    }
}
