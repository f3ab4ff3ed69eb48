package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.membership.Members;
import lyceum.payment.Buyer;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Many at once, on whichever database the suite runs.
@HouseTest
class RushTest {
    private static final Money PRICE = Money.of("CNY", 36_500);

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Members members;

    @Autowired
    Offers offers;

    @Autowired
    Foundings foundings;

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
    void two_hundred_who_want_one_seat_and_one_gets_it_and_the_others_learn_it_before_they_pay() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        var buyers = people(200);

        var outcomes = allAtOnce(buyers, buyer -> admissions.hold(cohort.id(), buyer, false));

        assertThat(outcomes).filteredOn(HoldOutcome.SeatHeld.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(HoldOutcome.SoldOut.class::isInstance).hasSize(199);
    }

    @Test
    void a_thousand_buyers_for_a_hundred_seats_are_a_hundred_members_numbered_without_a_gap() throws Exception {
        var cohort = offers.cohort(100, PRICE);
        var buyers = people(1_000);

        var states = allAtOnce(buyers, buyer -> buys(cohort, buyer));
        till.worksOff();

        assertThat(states).filteredOn(OrderState.ADMITTED::equals).hasSize(100);
        assertThat(admissions.sale(cohort.id()).admitted()).isEqualTo(100);
        assertThat(members.numbers(cohort.community(), buyers).values())
                .extracting(MemberNumber::value)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void one_buyer_in_fifty_tabs_has_one_order() throws Exception {
        var cohort = offers.cohort(50, PRICE);
        var ben = cast.ben();

        var outcomes = allAtOnce(same(ben, 50), buyer -> admissions.hold(cohort.id(), buyer, false));

        assertThat(outcomes).filteredOn(HoldOutcome.SeatHeld.class::isInstance).hasSize(1);
        assertThat(admissions.ordersOf(ben)).hasSize(1);
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);
    }

    @Test
    void the_same_settlement_fifty_times_at_once_gives_one_of_everything() throws Exception {
        var cohort = offers.cohort(5, PRICE);
        var ben = cast.ben();
        var order = held(cohort, ben);
        till.pays(admissions.checkout(order, ben));

        var seen = allAtOnce(same(ben, 50), buyer -> {
            till.hearsAgain(order);
            return admissions.settle(order, buyer).state();
        });
        till.worksOff();

        assertThat(seen).containsOnly(OrderState.ADMITTED);
        assertThat(admissions.order(order, ben).history()).hasSize(3);
        assertThat(admissions.sale(cohort.id()).admitted()).isEqualTo(1);
        assertThat(members.enrollments(ben)).hasSize(1);
        assertThat(till.payments(order)).isEqualTo(1);
    }

    @Test
    void an_early_bird_for_ten_is_sold_ten_times_and_not_once_more() throws Exception {
        var course = offers.course(foundings.community());
        var cohort = offers.cohort(
                course,
                Offers.plan(
                        Seats.of(30),
                        Offers.tier("early", Money.of("CNY", 10_000), null, 10),
                        Offers.tier("regular", PRICE)));

        var outcomes = allAtOnce(people(60), buyer -> admissions.hold(cohort.id(), buyer, false));

        assertThat(prices(outcomes)).filteredOn(price -> price == 10_000).hasSize(10);
        assertThat(prices(outcomes)).filteredOn(price -> price == 36_500).hasSize(20);
    }

    @Test
    void a_seat_that_comes_free_goes_to_whoever_waited_longest_and_to_no_passer_by() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(cohort, ben);
        var waiting = people(5);
        waiting.forEach(person -> admissions.joinWaitlist(cohort.id(), person));
        var passersBy = people(40);

        var outcomes = allAtOnce(passersBy, person -> {
            if (person.equals(passersBy.get(20))) admissions.abandon(order, ben);
            return admissions.hold(cohort.id(), person, false);
        });

        assertThat(outcomes).hasOnlyElementsOfType(HoldOutcome.SoldOut.class);
        assertThat(admissions
                        .liveOrder(cohort.id(), waiting.getFirst())
                        .orElseThrow()
                        .offered())
                .isTrue();
        assertThat(admissions.sale(cohort.id()).waiting()).isEqualTo(4);
    }

    @Test
    void the_last_offer_is_taken_by_one_while_it_runs_out() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(cohort, ben);
        var ada = cast.ada();
        var eve = cast.eve();
        admissions.joinWaitlist(cohort.id(), ada);
        admissions.joinWaitlist(cohort.id(), eve);
        admissions.abandon(order, ben);
        var offer = admissions.liveOrder(cohort.id(), ada).orElseThrow();
        clock.passes(Seating.OFFER_OPEN);

        allAtOnce(List.of(1, 2, 3, 4, 5, 6, 7, 8), turn -> {
            if (turn % 2 == 0) sweeps.expireHolds();
            else goesToPay(offer.id(), ada);
            return turn;
        });

        var adas = admissions.order(offer.id(), ada).state();
        var eves = admissions.liveOrder(cohort.id(), eve);
        assertThat(adas).isIn(OrderState.CHECKOUT_OPEN, OrderState.EXPIRED);
        assertThat(eves.isPresent()).isEqualTo(adas == OrderState.EXPIRED);
        assertThat(admissions.sale(cohort.id()).held()).isEqualTo(1);
    }

    @Test
    void a_refund_and_a_second_message_about_the_payment_leave_one_truth() throws Exception {
        var cohort = offers.cohort(1, PRICE);
        var ben = cast.ben();
        var order = held(cohort, ben);
        till.pays(admissions.checkout(order, ben));
        admissions.settle(order, ben);

        allAtOnce(IntStream.range(0, 20).boxed().toList(), turn -> {
            if (turn == 7) admissions.askRefund(order, ben, "");
            else till.hearsAgain(order);
            return turn;
        });
        till.worksOff();

        var seen = admissions.order(order, ben);
        assertThat(seen.state()).isEqualTo(OrderState.REFUNDED);
        assertThat(seen.refunded()).isEqualTo(PRICE);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    private OrderState buys(CohortTerms cohort, PersonId buyer) {
        if (!(admissions.hold(cohort.id(), buyer, false) instanceof HoldOutcome.SeatHeld seat))
            return OrderState.EXPIRED;
        till.pays(admissions.checkout(seat.order(), buyer));
        return admissions.settle(seat.order(), buyer).state();
    }

    private void goesToPay(OrderId offer, PersonId buyer) {
        try {
            admissions.checkout(offer, buyer);
        } catch (OrderIsOver tooLate) {
            // the other side of the race
        }
    }

    private OrderId held(CohortTerms cohort, PersonId buyer) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), buyer, false)).order();
    }

    private static List<Long> prices(List<HoldOutcome> outcomes) {
        return outcomes.stream()
                .filter(HoldOutcome.SeatHeld.class::isInstance)
                .map(seat -> ((HoldOutcome.SeatHeld) seat).price().minor())
                .toList();
    }

    private List<PersonId> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> cast.person("Buyer")).toList();
    }

    private static List<PersonId> same(PersonId person, int times) {
        return IntStream.range(0, times).mapToObj(i -> person).toList();
    }

    private interface Act<A, B> {
        B by(A one);
    }

    /// Everybody stands at the line before anybody runs; whoever stumbles fails the test.
    private static <A, B> List<B> allAtOnce(List<A> runners, Act<A, B> act) throws Exception {
        var start = new CountDownLatch(1);
        try (var track = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("runner-", 0).factory())) {
            var running = runners.stream()
                    .map(runner -> track.submit((Callable<B>) () -> {
                        start.await();
                        return act.by(runner);
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<B>();
            for (var one : running) results.add(one.get());
            return results;
        }
    }
}
