package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.Offers;
import lyceum.membership.Members;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AdmissionTest {
    static final Money PRICE = Money.of("CNY", 36_500);
    static final Money FREE = Money.of("CNY", 0);

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Members members;

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
    void a_seat_is_held_paid_and_taken() {
        var cohort = offers.cohort(2, PRICE);
        var ben = cast.ben();

        var order = held(admissions.hold(cohort.id(), ben, false));
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);

        till.pays(admissions.checkout(order, ben));
        var seen = admissions.settle(order, ben);

        assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
        assertThat(seen.history())
                .extracting(OrderView.Step::state)
                .containsExactly(OrderState.HELD, OrderState.CHECKOUT_OPEN, OrderState.ADMITTED);
        assertThat(members.of(ben, cohort.community()).orElseThrow().number().value())
                .isEqualTo(1);
        assertThat(admissions.sale(cohort.id())).satisfies(sale -> {
            assertThat(sale.admitted()).isEqualTo(1);
            assertThat(sale.held()).isZero();
            assertThat(sale.free()).isEqualTo(1);
        });
    }

    @Test
    void the_inbox_settles_without_anybody_asking() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));

        till.pays(admissions.checkout(order, ben));
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_free_ticket_is_admitted_at_once() {
        var cohort = offers.cohort(1, FREE);
        var ben = cast.ben();

        assertThat(admissions.hold(cohort.id(), ben, false)).isInstanceOf(HoldOutcome.AdmittedFree.class);
        assertThat(admissions.hold(cohort.id(), cast.ada(), false)).isEqualTo(new HoldOutcome.SoldOut(0));
    }

    @Test
    void two_tabs_and_going_back_are_one_order_and_one_checkout() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();

        var order = held(admissions.hold(cohort.id(), ben, false));
        var again = admissions.hold(cohort.id(), ben, false);

        assertThat(again).isEqualTo(new HoldOutcome.AlreadyOrdered(order));
        assertThat(admissions.checkout(order, ben)).isEqualTo(admissions.checkout(order, ben));
    }

    @Test
    void a_hold_without_a_checkout_ends_after_fifteen_minutes() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));

        clock.passes(Duration.ofMinutes(14));
        sweeps.expireHolds();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.HELD);

        clock.passes(Duration.ofMinutes(1));
        sweeps.expireHolds();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void a_seat_is_never_released_while_its_checkout_can_be_paid() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));
        var page = admissions.checkout(order, ben);

        clock.passes(Duration.ofMinutes(34));
        sweeps.expireHolds();
        till.pays(page);
        clock.passes(Duration.ofMinutes(10));
        sweeps.expireHolds();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void a_checkout_that_ran_out_gives_its_seat_free() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));
        var page = admissions.checkout(order, ben);

        clock.passes(Duration.ofMinutes(38));
        sweeps.expireHolds();
        till.pays(page);
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void whoever_gives_the_seat_back_can_come_again() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var first = held(admissions.hold(cohort.id(), ben, false));
        admissions.checkout(first, ben);

        assertThat(admissions.abandon(first, ben).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(held(admissions.hold(cohort.id(), ben, false))).isNotEqualTo(first);
    }

    @Test
    void an_order_paid_just_before_it_was_given_back_is_admitted() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));
        till.pays(admissions.checkout(order, ben));

        assertThat(admissions.abandon(order, ben).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void nobody_sees_another_ones_order() {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(admissions.hold(cohort.id(), ben, false));
        var eve = cast.eve();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admissions.order(order, eve));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admissions.checkout(order, eve));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admissions.abandon(order, eve));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> admissions.askRefund(order, eve, ""));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admissions.orders(cohort.id(), eve, OrderFilter.ALL, 0, 10));
    }

    @Test
    void before_and_after_its_window_nothing_is_sold() {
        var cohort = offers.cohort(Seats.UNLIMITED, PRICE);
        var ben = cast.ben();

        clock.is(cohort.saleFrom().minusSeconds(1));
        assertThatExceptionOfType(SaleNotOpen.class).isThrownBy(() -> admissions.hold(cohort.id(), ben, false));
        clock.is(cohort.saleUntil());
        assertThatExceptionOfType(SaleIsOver.class).isThrownBy(() -> admissions.hold(cohort.id(), ben, false));
    }

    @Test
    void money_that_takes_days_keeps_the_seat_until_it_comes_or_fails() {
        var cohort = offers.cohort(offers.course(offers.cohort(1, PRICE).community()), delayed());
        var ben = cast.ben();
        var ada = cast.ada();
        var comes = held(admissions.hold(cohort.id(), ben, false));
        var fails = held(admissions.hold(cohort.id(), ada, false));
        var first = admissions.checkout(comes, ben);
        var second = admissions.checkout(fails, ada);

        till.paysLater(first);
        till.paysLater(second);
        clock.passes(Duration.ofDays(2));
        sweeps.expireHolds();
        assertThat(admissions.settle(comes, ben).state()).isEqualTo(OrderState.AWAITING_FUNDS);
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(2);

        till.arrives(first);
        till.fails(second);
        assertThat(admissions.settle(comes, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(admissions.settle(fails, ada).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    private static lyceum.course.CohortPlan delayed() {
        var plan = Offers.plan(Seats.of(2), Offers.tier("regular", PRICE));
        return new lyceum.course.CohortPlan(
                plan.name(),
                plan.firstDay(),
                plan.lastDay(),
                plan.accessUntil(),
                plan.unlimited(),
                plan.seats(),
                plan.saleFrom(),
                plan.saleUntil(),
                plan.currency(),
                plan.tiers(),
                true);
    }

    static OrderId held(HoldOutcome outcome) {
        assertThat(outcome).isInstanceOf(HoldOutcome.SeatHeld.class);
        return ((HoldOutcome.SeatHeld) outcome).order();
    }
}
