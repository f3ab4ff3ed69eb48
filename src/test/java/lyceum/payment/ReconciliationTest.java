package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import lyceum.FakeClock;
import lyceum.admission.OrderState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where nobody told: asking is the backstop.
class ReconciliationTest extends StripeTest {
    @Autowired
    Reconciliation reconciliation;

    @Autowired
    Checkouts checkouts;

    @Autowired
    Comparisons comparisons;

    @BeforeEach
    void nothing_was_compared() {
        sql.sql("delete from comparison_difference").update();
        sql.sql("delete from comparison").update();
    }

    @Test
    void events_that_were_never_delivered_are_read_from_the_list() {
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        STRIPE.courier().pickUp();

        reconciliation.readMissedEvents();
        settles();

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void the_list_is_read_from_where_it_was_read_last_however_long_ago() {
        reconciliation.readMissedEvents();
        clock.passes(Duration.ofDays(9));
        ben = cast.ben();
        var order = held(offers.cohort(1, PRICE));
        books().pay(atTheTill(order));
        STRIPE.courier().pickUp();
        clock.passes(Duration.ofDays(9));

        reconciliation.readMissedEvents();
        settles();

        assertThat(stateOf(order)).isEqualTo(OrderState.ADMITTED);
        sql.sql("delete from till_mark").update();
    }

    @Test
    void a_session_past_its_end_is_looked_at_and_its_seat_goes_on() {
        var cohort = offers.cohort(1, PRICE);
        var order = held(cohort);
        atTheTill(order);
        clock.passes(Checkouts.PAYABLE.plusMinutes(1));

        checkouts.lookAtOverdue();

        assertThat(stateOf(order)).isEqualTo(OrderState.EXPIRED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void each_day_our_books_are_laid_beside_stripes() {
        clock.passes(Duration.ofDays(1));
        var cohort = offers.cohort(3, PRICE);
        var agreeing = held(cohort);
        books().pay(atTheTill(agreeing));
        admissions.settle(agreeing, ben);
        ben = cast.ben();
        var never = held(cohort);
        books().pay(atTheTill(never));
        ben = cast.ben();
        var odd = held(cohort);
        var payment = books().pay(atTheTill(odd));
        admissions.settle(odd, ben);
        books().get(payment).put("amount_received", 1L);
        STRIPE.courier().pickUp();
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        clock.passes(Duration.ofHours(27));

        reconciliation.compare();

        var compared = comparisons.latest(cohort.community(), 10).stream()
                .filter(one -> one.day().equals(day))
                .findAny()
                .orElseThrow();
        assertThat(compared.here()).isEqualTo(2);
        assertThat(compared.differences()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo(Comparison.Difference.Kind.AMOUNT);
            assertThat(one.order()).isEqualTo(odd);
            assertThat(one.minorAtTill()).isEqualTo(1);
        });
        assertThat(sql.sql("select state from ticket_order where id = ?")
                        .param(never.value())
                        .query(String.class)
                        .single())
                .as("what was missed is taken to heart")
                .isEqualTo("ADMITTED");
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void what_one_side_only_has_is_told() {
        clock.passes(Duration.ofDays(3));
        var order = held(offers.cohort(1, PRICE));
        var payment = books().pay(atTheTill(order));
        admissions.settle(order, ben);
        books().get(payment).put("status", "canceled");
        ben = cast.ben();
        var foreign = held(offers.cohort(1, PRICE));
        var session = atTheTill(foreign);
        var unknown = books().pay(session);
        books().get(session).put("payment_intent", null);
        STRIPE.courier().pickUp();
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        clock.passes(Duration.ofHours(27));

        reconciliation.compare();

        var compared = comparisons.latest(10).stream()
                .filter(one -> one.day().equals(day))
                .findAny()
                .orElseThrow();
        assertThat(compared.agrees()).isFalse();
        assertThat(compared.differences())
                .extracting(Comparison.Difference::payment, Comparison.Difference::what)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(payment, Comparison.Difference.Kind.NOT_AT_TILL),
                        org.assertj.core.groups.Tuple.tuple(unknown, Comparison.Difference.Kind.NOT_HERE));
    }
}
