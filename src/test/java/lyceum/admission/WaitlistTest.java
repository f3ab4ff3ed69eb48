package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.CohortClosed;
import lyceum.course.CohortOffered;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
@RecordApplicationEvents
class WaitlistTest {
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

    @Autowired
    ApplicationEvents heard;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    TransactionTemplate transaction;

    private CohortTerms cohort;
    private PersonId ben;
    private OrderId bens;
    private PersonId ada;
    private PersonId eve;

    @BeforeEach
    void ben_has_the_last_seat_and_ada_and_eve_wait() {
        cohort = offers.cohort(1, PRICE);
        ben = cast.ben();
        bens = hold(ben);
        ada = cast.ada();
        eve = cast.eve();
        admissions.joinWaitlist(cohort.id(), ada);
        admissions.joinWaitlist(cohort.id(), eve);
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void first_in_first_out() {
        assertThat(admissions.waiting(cohort.id(), ada).orElseThrow().place()).isEqualTo(1);
        assertThat(admissions.waiting(cohort.id(), eve).orElseThrow().place()).isEqualTo(2);

        admissions.abandon(bens, ben);

        var offer = admissions.liveOrder(cohort.id(), ada).orElseThrow();
        assertThat(offer.offered()).isTrue();
        assertThat(offer.until()).isEqualTo(clock.instant().plus(Duration.ofHours(24)));
        assertThat(admissions.waiting(cohort.id(), eve).orElseThrow().place()).isEqualTo(1);
        assertThat(heard.stream(SeatOffered.class))
                .extracting(SeatOffered::order)
                .containsExactly(offer.id());
    }

    @Test
    void an_offer_that_runs_out_rolls_on_to_the_next() {
        admissions.abandon(bens, ben);
        var adas = admissions.liveOrder(cohort.id(), ada).orElseThrow().id();

        clock.passes(Duration.ofHours(24));
        sweeps.expireHolds();

        assertThat(admissions.order(adas, ada).state()).isEqualTo(OrderState.EXPIRED);
        assertThat(admissions.liveOrder(cohort.id(), eve).orElseThrow().offered())
                .isTrue();
        assertThat(heard.stream(OfferLapsed.class))
                .extracting(OfferLapsed::order)
                .contains(adas);
    }

    @Test
    void an_offer_is_paid_like_any_other_order() {
        admissions.abandon(bens, ben);
        var adas = admissions.liveOrder(cohort.id(), ada).orElseThrow().id();

        till.pays(admissions.checkout(adas, ada));

        assertThat(admissions.settle(adas, ada).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void the_price_of_an_offer_is_that_of_its_own_hold() {
        var early = Offers.tier("early", Money.of("CNY", 10_000), null, 1);
        var plan = Offers.plan(Seats.of(1), early, Offers.tier("regular", PRICE));
        var sale = offers.cohort(offers.course(cohort.community()), plan);
        var first = ((HoldOutcome.SeatHeld) admissions.hold(sale.id(), ben, false));
        admissions.joinWaitlist(sale.id(), ada);
        assertThat(first.price().minor()).isEqualTo(10_000);

        admissions.abandon(first.order(), ben);

        assertThat(admissions.liveOrder(sale.id(), ada).orElseThrow().price().minor())
                .isEqualTo(10_000);
    }

    @Test
    void a_free_offer_is_taken_by_a_click() {
        var free = offers.cohort(1, Money.of("CNY", 0));
        var first = ((HoldOutcome.AdmittedFree) admissions.hold(free.id(), ben, false)).order();
        admissions.joinWaitlist(free.id(), ada);

        admissions.askRefund(first, ben, "");
        var offer = admissions.liveOrder(free.id(), ada).orElseThrow();
        admissions.acceptOffer(offer.id(), ada);

        assertThat(admissions.order(first, ben).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(admissions.order(offer.id(), ada).state()).isEqualTo(OrderState.ADMITTED);
    }

    @Test
    void whoever_leaves_lets_the_next_move_up() {
        admissions.leaveWaitlist(cohort.id(), ada);

        assertThat(admissions.waiting(cohort.id(), ada)).isEmpty();
        assertThat(admissions.waiting(cohort.id(), eve).orElseThrow().place()).isEqualTo(1);
        assertThat(admissions.sale(cohort.id()).waiting()).isEqualTo(1);
    }

    @Test
    void joining_twice_keeps_the_place() {
        admissions.joinWaitlist(cohort.id(), ada);

        assertThat(admissions.waiting(cohort.id(), ada).orElseThrow().place()).isEqualTo(1);
        assertThat(admissions.sale(cohort.id()).waiting()).isEqualTo(2);
    }

    @Test
    void nobody_waits_where_seats_are_free() {
        var open = offers.cohort(2, PRICE);

        assertThat(admissions.joinWaitlist(open.id(), ada)).isEqualTo(new WaitOutcome.SeatsAreFree());
    }

    @Test
    void more_seats_are_offered_to_those_who_wait() {
        tell(new CohortOffered(with(Seats.of(3))));
        sweeps.roll(cohort.id());

        assertThat(admissions.liveOrder(cohort.id(), ada)).isPresent();
        assertThat(admissions.liveOrder(cohort.id(), eve)).isPresent();
    }

    @Test
    void there_can_be_no_fewer_seats_than_are_taken() {
        tell(new CohortOffered(with(Seats.of(2))));
        sweeps.roll(cohort.id());

        assertThatExceptionOfType(FewerSeatsThanTaken.class)
                .isThrownBy(() -> tell(new CohortOffered(with(Seats.of(1)))));
    }

    @Test
    void a_sale_that_is_closed_lets_nobody_in_and_nobody_wait() {
        tell(new CohortClosed(cohort.id()));

        assertThat(admissions.sale(cohort.id()).waiting()).isZero();
        assertThatExceptionOfType(SaleIsOver.class).isThrownBy(() -> admissions.hold(cohort.id(), cast.dong(), false));
        assertThat(admissions.order(bens, ben).state()).isEqualTo(OrderState.HELD);
    }

    @Test
    void a_line_ends_with_its_sale() {
        clock.is(cohort.saleUntil());
        sweeps.rollWaitlists();

        assertThat(admissions.waitingOf(ada)).isEmpty();
    }

    private void tell(Object what) {
        transaction.executeWithoutResult(status -> news.publishEvent(what));
    }

    private CohortTerms with(Seats seats) {
        return new CohortTerms(
                cohort.id(),
                cohort.course(),
                cohort.community(),
                cohort.slug(),
                cohort.courseTitle(),
                cohort.name(),
                cohort.firstDay(),
                cohort.lastDay(),
                cohort.accessUntil(),
                seats,
                cohort.saleFrom(),
                cohort.saleUntil(),
                cohort.currency(),
                List.copyOf(cohort.tiers()),
                cohort.refundRule(),
                cohort.delayedMethods(),
                Bilingual.NONE,
                cohort.state(),
                cohort.zone());
    }

    private OrderId hold(PersonId buyer) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), buyer, false)).order();
    }
}
