package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Money that arrives although the seat was given up: rare, since a seat is kept while it can be paid, but not
/// impossible.
@HouseTest
class LateMoneyTest {
    private static final Money PRICE = Money.of("CNY", 36_500);

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Buyer till;

    @Autowired
    Sweeps sweeps;

    @Autowired
    FakeClock clock;

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void a_seat_that_is_still_free_is_given() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = ranOut(cohort, ben, false);

        till.paysAnyway(order);

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void for_a_full_cohort_it_goes_back_by_itself() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = ranOut(cohort, ben, false);
        admissions.hold(cohort.id(), cast.ada(), false);

        till.paysAnyway(order);
        till.worksOff();

        var seen = admissions.order(order, ben);
        assertThat(seen.state()).isEqualTo(OrderState.REFUNDED);
        assertThat(seen.refunded()).isEqualTo(PRICE);
        assertThat(seen.history())
                .extracting(OrderView.Step::state)
                .containsSubsequence(OrderState.EXPIRED, OrderState.PAID_UNPLACED, OrderState.REFUNDING);
    }

    @Test
    void it_waits_for_a_seat_where_the_buyer_wished_so() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = ranOut(cohort, ben, true);
        var ada = cast.ada();
        var adas = ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), ada, false)).order();
        till.paysAnyway(order);
        assertThat(admissions.order(order, ben)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(OrderState.PAID_UNPLACED);
            assertThat(seen.until()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        });

        admissions.abandon(adas, ada);

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void after_seven_days_of_waiting_it_goes_back() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = ranOut(cohort, ben, true);
        var ada = cast.ada();
        till.pays(admissions.checkout(((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), ada, false)).order(), ada));
        till.worksOff();
        till.paysAnyway(order);

        clock.passes(Duration.ofDays(7));
        sweeps.giveBackLateMoney();
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.waiting(cohort.id(), ben)).isEmpty();
    }

    @Test
    void a_second_payment_of_an_admitted_order_goes_back_alone() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), ben, false)).order();
        till.pays(admissions.checkout(order, ben));
        admissions.settle(order, ben);

        till.paysAnyway(order);
        till.worksOff();

        var seen = admissions.order(order, ben);
        assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
        assertThat(seen.refunded().minor()).isZero();
        assertThat(till.payments(order)).isEqualTo(2);
        assertThat(till.backOf(order)).isEqualTo(PRICE.minor());
    }

    private OrderId ranOut(CohortTerms cohort, PersonId buyer, boolean waitIfLate) {
        var order = ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), buyer, waitIfLate)).order();
        till.letsItExpire(admissions.checkout(order, buyer));
        assertThat(admissions.settle(order, buyer).state()).isEqualTo(OrderState.EXPIRED);
        return order;
    }
}
