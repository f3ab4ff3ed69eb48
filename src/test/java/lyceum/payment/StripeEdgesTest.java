package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import lyceum.admission.Arrivals;
import lyceum.admission.HoldOutcome;
import lyceum.admission.OrderState;
import lyceum.community.Foundings;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.standin.StandInStripe;
import lyceum.shared.Money;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/// The seldom ways: a Stripe that is slow, a page that nobody got to see, methods that take days, a bank that only
/// asks.
class StripeEdgesTest extends StripeTest {
    @Autowired
    Checkouts checkouts;

    @Autowired
    Foundings foundings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    ObjectProvider<PracticeDesk> practice;

    @AfterEach
    void stripe_is_quick_again() {
        STRIPE.answersIn(Duration.ZERO);
    }

    @Test
    void a_screen_waits_a_moment_for_a_slow_stripe_and_what_it_says_is_settled_all_the_same() {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        STRIPE.answersIn(Duration.ofSeconds(4));
        var begun = System.nanoTime();

        assertThat(admissions.settleSoon(order, ben).state()).isEqualTo(OrderState.CHECKOUT_OPEN);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        await().atMost(Duration.ofSeconds(15)).until(() -> stateOf(order) == OrderState.ADMITTED);
    }

    @Test
    void a_screen_shows_the_order_as_it_stands_while_stripe_is_away() {
        var order = held(offers.cohort(1, PRICE));
        atTheTill(order);
        STRIPE.is(StandInStripe.Line.DEAD);

        assertThat(admissions.settleSoon(order, ben).state()).isEqualTo(OrderState.CHECKOUT_OPEN);
    }

    @Test
    void a_stripe_that_never_answers_is_given_up_after_seconds() {
        STRIPE.answersIn(Duration.ofMinutes(2));
        var begun = System.nanoTime();

        assertThatExceptionOfType(Till.Silent.class).isThrownBy(() -> till.session("cs_test_1"));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));
    }

    @Test
    void a_hold_does_not_end_while_nobody_knows_whether_its_page_was_opened() {
        var cohort = offers.cohort(1, PRICE);
        var order = held(cohort);
        STRIPE.is(StandInStripe.Line.ANSWERS_LOST);
        assertThatExceptionOfType(TillIsSilent.class).isThrownBy(() -> page(order));
        STRIPE.is(StandInStripe.Line.GOOD);
        clock.passes(Duration.ofMinutes(16));

        arrivals.holdsRunOut();
        assertThat(admissions.sale(cohort.id()).free()).as("the seat is kept").isZero();

        clock.passes(Checkouts.PAYABLE);
        checkouts.lookAtOverdue();
        assertThat(stateOf(order)).isEqualTo(OrderState.EXPIRED);
        assertThat(books().all("checkout.session").getLast()).containsEntry("status", "expired");
    }

    @Test
    void methods_that_take_days_are_left_out_unless_the_cohort_takes_them() {
        var without = books().get(atTheTill(held(offers.cohort(1, PRICE))));
        ben = cast.ben();
        var with = books().get(atTheTill(held(withDelayedMethods())));

        assertThat(without).containsEntry("x_delayed", false);
        assertThat(with).containsEntry("x_delayed", true);
    }

    @Test
    void a_free_ticket_never_comes_near_stripe() {
        int before = STRIPE.questions();

        var outcome = admissions.hold(offers.cohort(1, Money.of("CNY", 0)).id(), ben, false);

        assertThat(outcome).isInstanceOf(HoldOutcome.AdmittedFree.class);
        assertThat(STRIPE.questions()).isEqualTo(before);
    }

    @Test
    void a_session_that_cost_nothing_is_not_what_was_ordered() throws Exception {
        var order = held(offers.cohort(1, PRICE));
        var session = books().get(atTheTill(order));
        session.put("amount_total", 0L);
        session.put("status", "complete");
        session.put("payment_status", "no_payment_required");
        books().event("checkout.session.completed", session);
        tellsAll();

        assertThat(stateOf(order)).isEqualTo(OrderState.QUARANTINED);
        assertThat(ledger.of(order)).isEmpty();
    }

    @Test
    void a_bank_that_only_asks_suspends_nobody() throws Exception {
        var order = held(offers.cohort(1, PRICE));
        var payment = books().pay(atTheTill(order));
        tellsAll();
        var dispute = books().get(books().dispute(payment));
        dispute.put("status", "warning_needs_response");
        tellsAll();

        assertThat(admissions.order(order, ben).dispute()).isNull();
        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void with_keys_there_is_no_practice_till() throws Exception {
        assertThat(practice.getIfAvailable()).isNull();
        cast.signsIn(ben);
        var answer = mvc.perform(get("/till/practice_0000")).andReturn().getResponse();

        assertThat(answer.getStatus()).isIn(302, 404);
        assertThat(answer.getContentAsString()).doesNotContain("模拟收银台");
    }

    private CohortTerms withDelayedMethods() {
        var like = Offers.plan(Seats.of(1), Offers.tier("regular", PRICE));
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
                        like.currency(),
                        like.tiers(),
                        true));
    }
}
