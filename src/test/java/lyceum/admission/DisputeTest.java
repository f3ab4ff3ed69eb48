package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.membership.Members;
import lyceum.membership.Membership;
import lyceum.payment.Buyer;
import lyceum.payment.PracticeDesk;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class DisputeTest {
    private static final Money PRICE = Money.of("CNY", 49_900);

    @Autowired
    Admissions admissions;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Members members;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Buyer till;

    @Autowired
    FakeClock clock;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId ben;
    private OrderId order;

    @BeforeEach
    void ben_is_in() {
        cohort = offers.cohort(1, PRICE);
        clara = cast.owner(cohort.community());
        ben = cast.ben();
        order = arrivals.settleIn(cohort, ben);
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void while_the_bank_decides_the_seat_is_kept_and_what_it_gave_rests() {
        var group = groups.of(ben).getFirst().id();

        till.disputes(order);
        till.worksOff();

        assertThat(admissions.order(order, ben).dispute()).isEqualTo(DisputeState.OPEN);
        assertThat(standing()).isEqualTo(Membership.State.SUSPENDED);
        assertThat(groups.of(ben)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> groups.get(group, ben));
        assertThat(admissions.sale(cohort.id()).admitted()).isEqualTo(1);
    }

    @Test
    void nothing_of_a_disputed_payment_is_given_back_from_here() {
        till.disputes(order);
        till.worksOff();

        assertThatExceptionOfType(PaymentIsDisputed.class).isThrownBy(() -> admissions.askRefund(order, ben, ""));
        assertThatExceptionOfType(PaymentIsDisputed.class)
                .isThrownBy(() -> admissions.refund(order, clara, PRICE, "because"));
        assertThatExceptionOfType(PaymentIsDisputed.class).isThrownBy(() -> admissions.cancel(order, clara, "because"));
    }

    @Test
    void won_everything_goes_on() {
        till.disputes(order);
        till.worksOff();

        till.bankDecides(order, true);
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(standing()).isEqualTo(Membership.State.LIVE);
        assertThat(groups.of(ben)).hasSize(1);
    }

    @Test
    void lost_the_ticket_ends_the_seat_is_free_and_the_number_stays() {
        till.disputes(order);
        till.worksOff();

        till.bankDecides(order, false);
        till.worksOff();

        assertThat(admissions.order(order, ben)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(OrderState.REFUNDED);
            assertThat(seen.dispute()).isEqualTo(DisputeState.LOST);
        });
        assertThat(standing()).isEqualTo(Membership.State.ENDED);
        assertThat(members.of(ben, cohort.community()).orElseThrow().number().value())
                .isEqualTo(1);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    @Test
    void an_owner_finds_disputed_orders_by_themselves() {
        till.disputes(order);
        till.worksOff();

        assertThat(admissions.orders(cohort.id(), clara, OrderFilter.marked(OrderFilter.Mark.DISPUTED), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.dispute()).isEqualTo(DisputeState.OPEN));
    }

    @Test
    void a_pending_refund_keeps_the_seat_until_it_has_arrived() {
        till.refundsGo(order, PracticeDesk.RefundsGo.PENDING);

        admissions.askRefund(order, ben, "");
        till.worksOff();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDING);
        assertThat(admissions.sale(cohort.id()).free()).isZero();

        till.refundEnds(order, true);
        till.worksOff();
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.sale(cohort.id()).free()).isEqualTo(1);
    }

    private Membership.State standing() {
        return members.of(ben, cohort.community()).orElseThrow().state();
    }
}
