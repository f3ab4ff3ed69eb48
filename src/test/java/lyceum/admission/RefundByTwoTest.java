package lyceum.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.Mailbox;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class RefundByTwoTest {
    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Money PRICE = Money.of("CNY", 49_900);
    private static final Money LIMIT = Money.of("CNY", 20_000);

    @Autowired
    Admissions admissions;

    @Autowired
    RefundLimits limits;

    @Autowired
    GivingBack givingBack;

    @Autowired
    AdmissionBooks books;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Buyer till;

    @Autowired
    FakeClock clock;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId chen;
    private PersonId ben;
    private OrderId order;

    @BeforeEach
    void two_owners_and_a_limit() {
        cohort = offers.cohort(5, PRICE);
        clara = cast.owner(cohort.community());
        chen = cast.coOwner(clara, cohort.community());
        limits.set(clara, cohort.community(), YUAN, LIMIT);
        ben = cast.ben();
        order = arrivals.admit(cohort, ben);
    }

    @AfterEach
    void the_books_are_right() {
        clock.is(FakeClock.BEGINNING);
        assertThat(books.faults()).isEmpty();
    }

    @Test
    void above_the_limit_another_owner_confirms() {
        assertThat(admissions.refund(order, clara, PRICE, "moved away")).isFalse();
        till.worksOff();
        assertThat(till.backOf(order)).isZero();
        assertThat(waitingForASecond()).extracting(OrderRow::id).containsExactly(order);
        assertThatExceptionOfType(AnotherOwnerConfirms.class).isThrownBy(() -> admissions.confirmRefund(order, clara));
        Awaitility.await()
                .untilAsserted(() -> assertThat(mailbox.of(cast.address(chen)))
                        .anySatisfy(letter -> assertThat(letter.body()).contains("¥499", "moved away")));

        admissions.confirmRefund(order, chen);
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(admissions.proposedRefund(order, clara)).isEmpty();
        assertThat(waitingForASecond()).isEmpty();
    }

    @Test
    void up_to_the_limit_one_owner_is_enough_and_parts_do_not_slip_below_it() {
        assertThat(admissions.refund(order, clara, LIMIT, "one lecture fell out"))
                .isTrue();
        assertThat(admissions.refund(order, clara, Money.of("CNY", 1), "and a fen"))
                .isFalse();
        till.worksOff();

        assertThat(till.backOf(order)).isEqualTo(LIMIT.minor());
        assertThatExceptionOfType(RefundWaits.class)
                .isThrownBy(() -> admissions.refund(order, chen, Money.of("CNY", 1), "again"));
    }

    @Test
    void what_is_declined_gives_nothing_back() {
        admissions.cancel(order, clara, "by mistake");

        admissions.withdrawRefund(order, chen);
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.ADMITTED);
        assertThat(till.backOf(order)).isZero();
    }

    @Test
    void granting_what_the_buyer_asked_for_takes_two_as_well() {
        clock.passes(Duration.ofDays(20));
        admissions.askRefund(order, ben, "I moved away");

        assertThat(admissions.answerRefund(order, clara, true, "All the best")).isFalse();
        assertThat(admissions.order(order, ben).asked().granted()).isNull();
        admissions.confirmRefund(order, chen);
        till.worksOff();

        assertThat(admissions.order(order, ben)).satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(OrderState.REFUNDED);
            assertThat(seen.asked().granted()).isTrue();
        });
    }

    @Test
    void inside_the_rule_the_buyer_needs_nobody() {
        admissions.refund(order, clara, PRICE, "waits");

        admissions.askRefund(order, ben, "");
        till.worksOff();

        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
        assertThat(till.backOf(order)).isEqualTo(PRICE.minor());
        assertThat(admissions.proposedRefund(order, clara)).isEmpty();
    }

    @Test
    void with_one_owner_the_limit_rests() {
        var alone = offers.cohort(5, PRICE);
        var owner = cast.owner(alone.community());
        limits.set(owner, alone.community(), YUAN, LIMIT);
        var hers = arrivals.admit(alone, ben);

        assertThat(admissions.refund(hers, owner, PRICE, "nobody else is there"))
                .isTrue();
    }

    @Test
    void raising_the_limit_takes_two_and_lowering_it_one() {
        var more = Money.of("CNY", 90_000);

        assertThat(limits.set(clara, cohort.community(), YUAN, more)).isFalse();
        assertThat(limits.of(clara, cohort.community()).getFirst().limit()).isEqualTo(LIMIT);
        assertThatExceptionOfType(AnotherOwnerConfirms.class)
                .isThrownBy(() -> limits.confirm(clara, cohort.community(), YUAN));
        limits.confirm(chen, cohort.community(), YUAN);
        assertThat(limits.of(clara, cohort.community()).getFirst().limit()).isEqualTo(more);

        assertThat(limits.set(clara, cohort.community(), YUAN, null)).isFalse();
        limits.withdraw(chen, cohort.community(), YUAN);
        assertThat(limits.set(clara, cohort.community(), YUAN, LIMIT)).isTrue();
        assertThat(limits.of(clara, cohort.community()).getFirst().wished()).isNull();
    }

    @Test
    void owners_are_reminded_once_of_a_wish_that_nobody_answers() {
        clock.passes(Duration.ofDays(20));
        admissions.askRefund(order, ben, "I moved away");

        clock.passes(Duration.ofDays(5));
        givingBack.remind();
        givingBack.remind();

        Awaitility.await()
                .untilAsserted(() -> assertThat(mailbox.of(cast.address(chen)))
                        .filteredOn(letter -> letter.subject().contains("快到答复期限"))
                        .hasSize(1));
    }

    private List<OrderRow> waitingForASecond() {
        return admissions.orders(cohort.id(), chen, OrderFilter.marked(OrderFilter.Mark.SECOND_OWNER), 0, 10);
    }
}
