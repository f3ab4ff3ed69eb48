package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.stripe.Stripe;
import java.time.Duration;
import java.util.Map;
import lyceum.access.Operators;
import lyceum.admission.OrderState;
import lyceum.admission.RefundIsTooFine;
import lyceum.community.Foundings;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.standin.StandInBooks;
import lyceum.payment.standin.StandInStripe;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.Seats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// From hold to refund on Stripe: what is asked of it, and what happens when it does not answer.
class StripeCheckoutTest extends StripeTest {
    @Autowired
    DeadLetters dead;

    @Autowired
    Operators operators;

    @Autowired
    Foundings foundings;

    @Autowired
    Payments payments;

    @Autowired
    Checkouts checkouts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_session_carries_our_order_our_price_and_our_end() {
        var order = held(offers.cohort(1, PRICE));
        var session = books().get(atTheTill(order));

        assertThat(payments.kind()).isEqualTo(MoneyKind.TEST);
        assertThat(session)
                .containsEntry("client_reference_id", order.toString())
                .containsEntry("amount_total", 36_500L)
                .containsEntry("currency", "cny")
                .containsEntry("locale", "zh")
                .containsEntry("success_url", "https://lyceum.example.org/order/" + order + "?returned")
                .containsEntry("cancel_url", "https://lyceum.example.org/order/" + order)
                .containsEntry(
                        "expires_at",
                        clock.instant().plus(Duration.ofMinutes(35)).getEpochSecond());
        assertThat(session.get("metadata")).isEqualTo(session.get("x_metadata"));
        assertThat((Map<?, ?>) session.get("metadata"))
                .extracting("order", "environment")
                .containsExactly(order.toString(), "https://lyceum.example.org");
        assertThat(STRIPE.versions()).containsExactly(Stripe.API_VERSION);
    }

    @Test
    void a_second_click_finds_the_same_page() {
        var order = held(offers.cohort(1, PRICE));

        assertThat(page(order)).isEqualTo(page(order));
    }

    @Test
    void an_answer_that_was_lost_is_found_by_the_same_key() {
        var order = held(offers.cohort(1, PRICE));
        int before = books().all("checkout.session").size();
        STRIPE.is(StandInStripe.Line.ANSWERS_LOST);
        assertThatExceptionOfType(TillIsSilent.class).isThrownBy(() -> page(order));
        STRIPE.is(StandInStripe.Line.GOOD);
        clock.passes(Duration.ofMinutes(1));

        atTheTill(order);

        assertThat(books().all("checkout.session")).hasSize(before + 1);
    }

    @Test
    void whoever_comes_back_so_late_that_the_old_end_is_too_near_gets_a_new_attempt() {
        var order = held(offers.cohort(1, PRICE));
        STRIPE.is(StandInStripe.Line.DEAD);
        assertThatExceptionOfType(TillIsSilent.class).isThrownBy(() -> page(order));
        STRIPE.is(StandInStripe.Line.GOOD);
        clock.passes(Duration.ofMinutes(10));

        books().pay(atTheTill(order));

        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void the_return_page_settles_without_any_event() {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));

        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_method_that_takes_days_keeps_the_seat_until_its_money_comes() {
        var order = held(offers.cohort(1, PRICE));
        var session = atTheTill(order);
        books().payLater(session);
        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.AWAITING_FUNDS);
        clock.passes(Duration.ofDays(3));
        checkouts.lookAtOverdue();
        assertThat(stateOf(order)).isEqualTo(OrderState.AWAITING_FUNDS);

        books().arrive(session);

        assertThat(admissions.settle(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_seat_given_up_by_its_buyer_cannot_be_paid_any_more() {
        var order = held(offers.cohort(1, PRICE));
        var session = atTheTill(order);

        admissions.abandon(order, ben);

        assertThat(books().get(session)).containsEntry("status", "expired");
        assertThat(stateOf(order)).isEqualTo(OrderState.CANCELLED);
    }

    @Test
    void paid_wins_over_giving_up() {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));

        admissions.abandon(order, ben);

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_seat_is_not_given_up_while_nobody_knows_whether_it_was_paid() {
        var order = held(offers.cohort(1, PRICE));
        atTheTill(order);
        STRIPE.is(StandInStripe.Line.DEAD);

        assertThatExceptionOfType(TillIsSilent.class).isThrownBy(() -> admissions.abandon(order, ben));

        assertThat(stateOf(order)).isEqualTo(OrderState.CHECKOUT_OPEN);
    }

    @Test
    void money_that_does_not_agree_admits_nobody() throws Exception {
        for (var odd : Map.of("amount_total", (Object) 1L, "currency", "usd", "client_reference_id", "another")
                .entrySet()) {
            ben = cast.ben();
            var order = held(offers.cohort(1, PRICE));
            var session = atTheTill(order);
            books().get(session).put(odd.getKey(), odd.getValue());
            books().pay(session);
            tellsAll();

            assertThat(stateOf(order)).as(odd.getKey()).isEqualTo(OrderState.QUARANTINED);
            assertThat(ledger.of(order)).extracting(LedgerEntry::state).containsOnly(LedgerEntry.State.QUARANTINED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JPY, 3650, 1, 3650",
        "CNY, 36550, 1, 36550",
        "EUR, 4999, 1, 4999",
        "KWD, 12340, 10, 12340",
        "ISK, 900, 1, 90000"
    })
    void each_currency_is_right_from_price_to_refund(String currency, long price, long part, long atStripe)
            throws Exception {
        var cohort = cohortIn(Money.of(currency, price));
        var order = held(cohort);
        var session = atTheTill(order);
        assertThat(books().get(session)).containsEntry("amount_total", atStripe);
        books().pay(session);
        tellsAll();
        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);

        var partly = Money.of(currency, part);
        admissions.refund(order, cast.owner(cohort.community()), partly, "a part first");
        settles();
        tellsAll();
        assertThat(admissions.order(order, ben).refunded()).isEqualTo(partly);
        admissions.askRefund(order, ben, "");
        settles();
        tellsAll();

        assertThat(stateOf(order)).isEqualTo(OrderState.REFUNDED);
        assertThat(books().all("refund").stream()
                        .filter(one -> one.get("payment_intent")
                                .equals(books().get(session).get("payment_intent")))
                        .mapToLong(one -> (long) one.get("amount"))
                        .sum())
                .isEqualTo(atStripe);
        assertThat(admissions.order(order, ben).refunded()).isEqualTo(Money.of(currency, price));
    }

    private CohortTerms cohortIn(Money price) {
        var like = Offers.plan(Seats.of(1), Offers.tier("regular", price));
        return offers.cohort(
                offers.course(foundings.community()),
                new CohortPlan(
                        like.name(),
                        like.firstDay(),
                        like.lastDay(),
                        like.accessUntil(),
                        like.unlimited(),
                        like.seats(),
                        like.saleFrom(),
                        like.saleUntil(),
                        price.currency().getCurrencyCode(),
                        like.tiers(),
                        like.delayedMethods()));
    }

    @Test
    void what_stripe_cannot_take_is_refused_in_a_sentence() {
        var order = held(cohortIn(Money.of("KWD", 12_340)));
        sql.sql("update ticket_order set minor = 12345 where id = ?")
                .param(order.value())
                .update();

        assertThatExceptionOfType(TillRefuses.class).isThrownBy(() -> page(order));
    }

    @Test
    void a_refund_whose_answer_was_lost_is_not_made_twice_even_after_a_day() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        var order = held(cohort);
        books().pay(atTheTill(order));
        tellsAll();
        int before = books().all("refund").size();
        var owner = cast.owner(cohort.community());
        STRIPE.is(StandInStripe.Line.GOOD);
        admissions.refund(order, owner, Money.of("CNY", 10_000), "came late");
        settles();
        STRIPE.forgetsKeys();
        sql.sql("update refund set state = 'DUE', till_refund = null, next_try = ? where ticket_order = ?")
                .params(Desk.utc(clock.instant()), order.value())
                .update();

        settles();

        assertThat(books().all("refund")).hasSize(before + 1);
    }

    @Test
    void a_refund_may_be_pending_and_may_fail() throws Exception {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        tellsAll();
        books().refundsGo(StandInBooks.RefundsGo.PENDING);
        admissions.askRefund(order, ben, "");
        settles();
        assertThat(stateOf(order)).isEqualTo(OrderState.REFUNDING);

        books().refundEnds((String) books().all("refund").getLast().get("id"), false);
        tellsAll();

        assertThat(ledger.of(order)).extracting(LedgerEntry::state).contains(LedgerEntry.State.FAILED);
    }

    @Test
    void a_part_that_no_till_gives_back_is_told_the_nearest_two() throws Exception {
        var cohort = cohortIn(Money.of("KWD", 12_340));
        var order = held(cohort);
        books().pay(atTheTill(order));
        tellsAll();

        assertThatExceptionOfType(RefundIsTooFine.class)
                .isThrownBy(() ->
                        admissions.refund(order, cast.owner(cohort.community()), Money.of("KWD", 1_234), "a part"))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .containsExactly(Money.of("KWD", 1_230), Money.of("KWD", 1_240)));
    }

    @Test
    void a_refund_that_fails_after_it_arrived_is_the_operators_who_gives_it_back_once_more() throws Exception {
        var olga = cast.person("Olga");
        operators.appoint(olga);
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        tellsAll();
        admissions.askRefund(order, ben, "");
        settles();
        tellsAll();
        assertThat(stateOf(order)).isEqualTo(OrderState.REFUNDED);
        int before = dead.countAll(olga);

        books().refundEnds((String) books().all("refund").getLast().get("id"), false);
        tellsAll();

        assertThat(dead.countAll(olga)).isEqualTo(before + 1);
        var task = dead.refunds(olga).stream()
                .filter(one -> one.order().equals(order))
                .findAny()
                .orElseThrow();
        assertThat(task.amount()).isEqualTo(PRICE);
        assertThat(admissions.order(order, ben).refunded().isFree()).isTrue();
        dead.retry(olga, task.id());
        settles();
        tellsAll();
        assertThat(dead.countAll(olga)).isEqualTo(before);
        assertThat(admissions.order(order, ben).refunded()).isEqualTo(PRICE);
    }

    @Test
    void stripe_is_never_asked_inside_a_transaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> till.session("cs_test_1")));
    }

    @Test
    void an_hour_without_stripe_loses_nothing() throws Exception {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        STRIPE.is(StandInStripe.Line.DEAD);
        for (var event : STRIPE.courier().pickUp()) assertThat(delivered(event)).isEqualTo(200);
        for (int minute = 0; minute < 60; minute += 6) {
            worker.work();
            checkouts.lookAtOverdue();
            clock.passes(Duration.ofMinutes(6));
        }
        assertThat(stateOf(order)).isEqualTo(OrderState.CHECKOUT_OPEN);
        var begun = System.nanoTime();
        assertThatExceptionOfType(TillIsSilent.class).isThrownBy(() -> admissions.settle(order, ben));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));

        STRIPE.is(StandInStripe.Line.GOOD);
        clock.passes(Duration.ofMinutes(2));
        settles();

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_silent_stripe_is_left_alone_for_a_while() {
        STRIPE.is(StandInStripe.Line.DEAD);
        for (int i = 0; i < 3; i++)
            assertThatExceptionOfType(Till.Silent.class).isThrownBy(() -> till.session("cs_test_1"));
        int asked = STRIPE.questions();

        assertThatExceptionOfType(Till.Silent.class).isThrownBy(() -> till.session("cs_test_1"));

        assertThat(STRIPE.questions()).isEqualTo(asked);
    }
}
