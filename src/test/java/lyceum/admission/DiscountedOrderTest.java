package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.discount.CodeIsInAnotherCurrency;
import lyceum.discount.CodeIsNotYet;
import lyceum.discount.CodeIsOver;
import lyceum.discount.CodeIsUnknown;
import lyceum.discount.CodeIsUsedUp;
import lyceum.discount.DiscountCode;
import lyceum.discount.DiscountId;
import lyceum.discount.DiscountPlan;
import lyceum.discount.Discounts;
import lyceum.discount.NothingToReduce;
import lyceum.discount.Reduction;
import lyceum.discount.TooManyCodes;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DiscountedOrderTest {
    private static final Money PRICE = Money.of("CNY", 49_900);
    private static final String CODE = "SPRING";

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Discounts discounts;

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

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ben;

    @BeforeEach
    void a_sale() {
        cohort = offers.cohort(300, PRICE);
        clara = cast.owner(cohort.community());
        ben = cast.ben();
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void the_price_is_reduced_frozen_and_charged() {
        var code = code(new Reduction.Percent(20), null);

        var order = held(ben, "spring");
        discounts.end(clara, code);
        till.pays(admissions.checkout(order, ben));
        var seen = admissions.settle(order, ben);

        assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
        assertThat(seen.price()).isEqualTo(Money.of("CNY", 39_920));
        assertThat(seen.discounted().full()).isEqualTo(PRICE);
        assertThat(seen.discounted().code()).isEqualTo(CODE);
    }

    @Test
    void a_refund_gives_back_what_was_charged_and_the_code_with_it() {
        var code = code(new Reduction.Amount(Money.of("CNY", 9_900)), 1);
        var order = held(ben, CODE);
        till.pays(admissions.checkout(order, ben));
        admissions.settle(order, ben);

        admissions.askRefund(order, ben, "");
        till.worksOff();

        assertThat(admissions.order(order, ben).refunded()).isEqualTo(Money.of("CNY", 40_000));
        assertThat(used(code)).isZero();
    }

    @Test
    void a_code_of_a_hundred_percent_admits_without_a_till() {
        code(new Reduction.Percent(100), null);

        assertThat(admissions.hold(cohort.id(), ben, false, CODE)).isInstanceOf(HoldOutcome.AdmittedFree.class);
        assertThat(till.payments(
                        admissions.liveOrder(cohort.id(), ben).orElseThrow().id()))
                .isZero();
    }

    @Test
    void two_hundred_at_once_never_use_a_code_for_ten_more_often_and_the_others_hold_nothing() throws Exception {
        var code = code(new Reduction.Percent(20), 10);
        var start = new CountDownLatch(1);

        int held = 0;
        try (var buyers = Executors.newFixedThreadPool(40)) {
            var tries = IntStream.range(0, 200)
                    .mapToObj(n -> cast.person("Buyer " + n))
                    .map(buyer -> buyers.submit((Callable<Boolean>) () -> {
                        start.await();
                        return holds(buyer);
                    }))
                    .toList();
            start.countDown();
            for (var one : tries) if (one.get()) held++;
        }

        assertThat(held).isEqualTo(10);
        assertThat(used(code)).isEqualTo(10);
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(10);
    }

    @Test
    void a_seat_that_is_given_up_or_runs_out_gives_the_code_back() {
        var code = code(new Reduction.Percent(20), 1);
        var order = held(ben, CODE);
        assertThatExceptionOfType(CodeIsUsedUp.class)
                .isThrownBy(() -> admissions.hold(cohort.id(), cast.ada(), false, CODE));

        admissions.abandon(order, ben);
        assertThat(used(code)).isZero();

        held(cast.ada(), CODE);
        clock.passes(Duration.ofMinutes(16));
        sweeps.expireHolds();
        assertThat(used(code)).isZero();
    }

    @Test
    void a_code_that_does_not_hold_takes_no_seat() {
        var now = clock.instant();
        make("SOONER", new Reduction.Percent(20), null, now.plusSeconds(60), null);
        make("LATER", new Reduction.Percent(20), null, null, now.plusSeconds(60));
        make("DOLLARS", new Reduction.Amount(Money.of("USD", 100)), null, null, null);
        var ended = make("ENDED", new Reduction.Percent(20), null, null, null);
        discounts.end(clara, ended);

        assertThatExceptionOfType(CodeIsNotYet.class).isThrownBy(() -> hold(ben, "SOONER"));
        assertThatExceptionOfType(CodeIsInAnotherCurrency.class).isThrownBy(() -> hold(ben, "DOLLARS"));
        assertThatExceptionOfType(CodeIsUnknown.class).isThrownBy(() -> hold(ben, "ENDED"));
        assertThatExceptionOfType(CodeIsUnknown.class).isThrownBy(() -> hold(ben, "no such code"));
        clock.passes(Duration.ofSeconds(60));
        assertThatExceptionOfType(CodeIsOver.class).isThrownBy(() -> hold(ben, "LATER"));
        assertThat(admissions.sale(cohort.id()).held()).isZero();
        assertThat(admissions.ordersOf(ben)).isEmpty();

        hold(ben, "SOONER");
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);
    }

    @Test
    void a_code_is_of_one_course() {
        code(new Reduction.Percent(20), null);
        var other = offers.cohort(10, PRICE);

        assertThatExceptionOfType(CodeIsUnknown.class).isThrownBy(() -> admissions.hold(other.id(), ben, false, CODE));
    }

    @Test
    void a_free_ticket_uses_no_code() {
        var free = offers.cohort(10, Money.of("CNY", 0));

        assertThatExceptionOfType(NothingToReduce.class).isThrownBy(() -> admissions.hold(free.id(), ben, false, CODE));
    }

    @Test
    void codes_cannot_be_guessed_for_long() {
        for (int i = 0; i < 10; i++) {
            var guess = "GUESS" + i;
            assertThatExceptionOfType(CodeIsUnknown.class).isThrownBy(() -> hold(ben, guess));
        }

        code(new Reduction.Percent(20), null);
        assertThatExceptionOfType(TooManyCodes.class).isThrownBy(() -> hold(ben, CODE));
        hold(cast.ada(), CODE);
        clock.passes(Duration.ofMinutes(16));
        hold(ben, CODE);
    }

    @Test
    void a_seat_that_is_kept_takes_a_code_once_until_its_till_opens() {
        var code = code(new Reduction.Percent(20), null);
        var order = held(ben, "");

        assertThat(admissions.redeem(order, ben, CODE).price()).isEqualTo(Money.of("CNY", 39_920));
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> admissions.redeem(order, ben, CODE));
        assertThat(used(code)).isEqualTo(1);

        var ada = cast.ada();
        var adas = held(ada, "");
        admissions.checkout(adas, ada);
        assertThatExceptionOfType(OrderIsOver.class).isThrownBy(() -> admissions.redeem(adas, ada, CODE));
    }

    @Test
    void money_that_came_late_is_worth_its_ticket_though_the_code_is_used_up_meanwhile() {
        var code = code(new Reduction.Percent(20), 1);
        var order = held(ben, CODE);
        admissions.checkout(order, ben);
        admissions.abandon(order, ben);
        held(cast.ada(), CODE);

        till.paysAnyway(order);

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(used(code)).isEqualTo(2);
    }

    private boolean holds(PersonId buyer) {
        try {
            return admissions.hold(cohort.id(), buyer, false, CODE) instanceof HoldOutcome.SeatHeld;
        } catch (CodeIsUsedUp late) {
            return false;
        }
    }

    private HoldOutcome hold(PersonId buyer, String code) {
        return admissions.hold(cohort.id(), buyer, false, code);
    }

    private OrderId held(PersonId buyer, String code) {
        return ((HoldOutcome.SeatHeld) hold(buyer, code)).order();
    }

    private int used(DiscountId code) {
        return discounts.used().get(code);
    }

    private DiscountId code(Reduction reduction, @Nullable Integer most) {
        return make(CODE, reduction, most, null, null);
    }

    private DiscountId make(
            String code, Reduction reduction, @Nullable Integer most, @Nullable Instant from, @Nullable Instant until) {
        return discounts.make(
                clara, cohort.course(), new DiscountPlan(new DiscountCode(code), reduction, most, from, until));
    }
}
