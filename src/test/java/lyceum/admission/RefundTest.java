package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.NotAllowed;
import lyceum.course.CohortCancelled;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class RefundTest {
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
    Cast cast;

    @Autowired
    Buyer till;

    @Autowired
    Sweeps sweeps;

    @Autowired
    FakeClock clock;

    @Autowired
    ApplicationEventPublisher news;

    @Autowired
    TransactionTemplate transaction;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ben;
    private OrderId order;

    @BeforeEach
    void ben_is_in() {
        cohort = offers.cohort(1, PRICE);
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        order = hold(ben, false);
        pay(order, ben);
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void inside_the_rule_it_happens_by_itself_and_the_number_stays() {
        assertThat(admissions.askRefund(order, ben, "")).isEqualTo(new RefundOutcome.ByTheRule());
        till.worksOff();

        var seen = admissions.order(order, ben);
        assertThat(seen.state()).isEqualTo(OrderState.REFUNDED);
        assertThat(seen.refunded()).isEqualTo(PRICE);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
        assertThat(members.of(ben, cohort.community()).orElseThrow()).satisfies(membership -> {
            assertThat(membership.state()).isEqualTo(Membership.State.ENDED);
            assertThat(membership.number().value()).isEqualTo(1);
        });
    }

    @Test
    void whoever_comes_back_has_the_old_number() {
        admissions.askRefund(order, ben, "");
        till.worksOff();

        pay(hold(ben, false), ben);

        assertThat(members.of(ben, cohort.community()).orElseThrow().number().value())
                .isEqualTo(1);
    }

    @Test
    void outside_the_rule_an_owner_answers_within_seven_days() {
        clock.passes(Duration.ofDays(20));
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> admissions.askRefund(order, ben, " "));

        var asked = admissions.askRefund(order, ben, "I moved away");
        assertThat(asked).isEqualTo(new RefundOutcome.Asked(clock.instant().plus(Duration.ofDays(7))));
        assertThatExceptionOfType(AlreadyAsked.class).isThrownBy(() -> admissions.askRefund(order, ben, "again"));
        assertThat(admissions.countOrders(cohort.id(), clara, OrderFilter.marked(OrderFilter.Mark.REFUND_ASKED)))
                .isEqualTo(1);

        admissions.answerRefund(order, clara, true, "All the best");
        till.worksOff();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void a_no_has_a_reason_and_leaves_everything_as_it_was() {
        clock.passes(Duration.ofDays(20));
        admissions.askRefund(order, ben, "I moved away");

        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> admissions.answerRefund(order, clara, false, ""));
        admissions.answerRefund(order, clara, false, "The course is over");

        var seen = admissions.order(order, ben);
        assertThat(seen.state()).isEqualTo(OrderState.ADMITTED);
        assertThat(seen.asked().granted()).isFalse();
        assertThat(seen.asked().answer()).isEqualTo("The course is over");
        assertThatExceptionOfType(OrderIsOver.class)
                .isThrownBy(() -> admissions.answerRefund(order, clara, true, "after all"));
    }

    @Test
    void parts_that_sum_to_the_whole_end_what_the_order_gave() {
        admissions.refund(order, clara, Money.of("CNY", 30_000), "one lecture fell out");
        till.worksOff();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThatExceptionOfType(RefundIsTooMuch.class)
                .isThrownBy(() -> admissions.refund(order, clara, Money.of("CNY", 6_501), "too much"));

        admissions.refund(order, clara, Money.of("CNY", 6_500), "the rest");
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void only_owners_move_money_and_strangers_see_nothing() {
        var secretary = cast.secretary(clara, cohort.community());
        var one = Money.of("CNY", 1);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> admissions.refund(order, secretary, one, "because"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> admissions.cancel(order, secretary, "because"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admissions.refund(order, cast.eve(), one, "because"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> admissions.answerRefund(order, ben, true, "because"));
    }

    @Test
    void a_cancelled_cohort_gives_everybody_the_money_back() {
        var two = offers.cohort(3, PRICE);
        var ada = cast.ada();
        var adas = ((HoldOutcome.SeatHeld) admissions.hold(two.id(), ada, false)).order();
        pay(adas, ada);
        var eve = cast.eve();
        var eves = ((HoldOutcome.SeatHeld) admissions.hold(two.id(), eve, false)).order();
        var dong = cast.dong();
        var dongs = ((HoldOutcome.SeatHeld) admissions.hold(two.id(), dong, false)).order();
        var page = admissions.checkout(dongs, dong);

        transaction.executeWithoutResult(
                status -> news.publishEvent(new CohortCancelled(two.id(), clara, "too few of us")));
        sweeps.endCancelled();
        till.pays(page);
        till.worksOff();

        assertThat(admissions.order(adas, ada).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.order(eves, eve).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(admissions.order(dongs, dong).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(admissions.sale(two.id())).satisfies(sale -> {
            assertThat(sale.admitted()).isZero();
            assertThat(sale.held()).isZero();
        });
    }

    @Test
    void an_owner_takes_an_unpaid_seat_back() {
        admissions.askRefund(order, ben, "");
        till.worksOff();
        var eve = cast.eve();
        var eves = hold(eve, false);
        admissions.checkout(eves, eve);

        admissions.cancel(eves, clara, "asked for by phone");

        var last = admissions.order(eves, eve).history().getLast();
        assertThat(last.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(last.by()).isEqualTo(clara);
        assertThat(last.why()).isEqualTo("asked for by phone");
    }

    private OrderId hold(PersonId buyer, boolean waitIfLate) {
        return ((HoldOutcome.SeatHeld) admissions.hold(cohort.id(), buyer, waitIfLate)).order();
    }

    private void pay(OrderId id, PersonId buyer) {
        till.pays(admissions.checkout(id, buyer));
        assertThat(admissions.settle(id, buyer).state()).isEqualTo(OrderState.ADMITTED);
    }
}
