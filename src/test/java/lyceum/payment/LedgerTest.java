package lyceum.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.HouseTest;
import lyceum.access.Operators;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.OrderState;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the books say of charges, refunds and disputes, and what the operator does about those that failed.
@HouseTest
class LedgerTest {
    private static final Money PRICE = Money.of("CNY", 36_500);
    private static final Money PART = Money.of("CNY", 10_000);

    @Autowired
    Ledger ledger;

    @Autowired
    DeadLetters dead;

    @Autowired
    Admissions admissions;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Operators operators;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Buyer till;

    @Autowired
    FakeClock clock;

    private CohortTerms cohort;
    private PersonId ben;
    private PersonId owner;
    private OrderId order;

    @BeforeEach
    void ben_is_in() {
        cohort = offers.cohort(2, PRICE);
        ben = cast.ben();
        owner = cast.owner(cohort.community());
        order = arrivals.admit(cohort, ben);
    }

    @Test
    void a_charge_a_part_given_back_and_a_dispute_stand_in_the_books() {
        admissions.refund(order, owner, PART, "came late");
        till.worksOff();
        till.disputes(order);
        till.worksOff();

        assertThat(states()).containsExactlyInAnyOrder("CHARGE SETTLED", "REFUND SUCCEEDED", "DISPUTE OPEN");
        assertThat(ledger.of(
                        cohort.community(), clock.instant(), clock.instant().plus(Duration.ofDays(1))))
                .isEqualTo(ledger.of(order));
        assertThat(ledger.of(cohort.community(), clock.instant().minusSeconds(5), clock.instant()))
                .isEmpty();
        assertThat(ledger.of(List.of(order)).get(order)).hasSize(3);
    }

    @Test
    void a_dispute_is_told_opened_and_then_ended_even_where_the_till_told_of_the_end_only() {
        till.disputes(order);
        till.bankDecides(order, false);
        till.worksOff();

        assertThat(till.disputeNews(order))
                .extracting(news -> news.getClass().getSimpleName())
                .containsExactly("Opened", "Lost");
        assertThat(states()).containsExactlyInAnyOrder("CHARGE SETTLED", "DISPUTE LOST");
        assertThat(ledger.of(order).stream().mapToLong(LedgerEntry::effect).sum())
                .isZero();
    }

    @Test
    void money_given_back_at_the_till_itself_is_heard_of() {
        till.givesBackAtTheTill(order, PART);
        till.worksOff();

        assertThat(states()).containsExactlyInAnyOrder("CHARGE SETTLED", "REFUND SUCCEEDED");
        assertThat(till.backOf(order)).isEqualTo(PART.minor());
    }

    @Test
    void a_refund_that_failed_is_the_operators_who_tries_again() {
        var operator = operator();
        till.refundsGo(order, PracticeDesk.RefundsGo.FAILED);
        admissions.refund(order, owner, PART, "came late");
        till.worksOff();
        assertThat(states()).contains("REFUND FAILED");

        till.refundsGo(order, PracticeDesk.RefundsGo.AT_ONCE);
        dead.retry(operator, failed(operator));
        till.worksOff();

        assertThat(states()).contains("REFUND SUCCEEDED");
        assertThat(dead.refunds(operator)).noneMatch(one -> one.order().equals(order));
    }

    @Test
    void a_refund_that_failed_is_paid_by_hand_or_given_up() {
        var operator = operator();
        till.refundsGo(order, PracticeDesk.RefundsGo.FAILED);
        admissions.refund(order, owner, PART, "came late");
        till.worksOff();
        dead.paidByHand(operator, failed(operator), "by bank transfer");
        assertThat(states()).contains("REFUND SUCCEEDED");

        admissions.refund(order, owner, PART, "and once more");
        till.worksOff();
        var second = failed(operator);
        assertThatExceptionOfType(ReasonIsAsked.class).isThrownBy(() -> dead.giveUp(operator, second, " "));
        dead.giveUp(operator, second, "the account is closed");

        assertThat(states()).contains("REFUND GIVEN_UP");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dead.retry(operator, second));
    }

    @Test
    void what_was_given_up_may_be_promised_once_more_and_then_arrives() {
        var operator = operator();
        for (var amount : List.of(PART, PRICE)) {
            till.refundsGo(order, PracticeDesk.RefundsGo.FAILED);
            admissions.refund(order, owner, amount, "came late");
            till.worksOff();
            dead.giveUp(operator, failed(operator), "a wrong account");
        }
        till.refundsGo(order, PracticeDesk.RefundsGo.AT_ONCE);

        admissions.refund(order, owner, PART, "once more");
        till.worksOff();
        assertThat(till.backOf(order)).isEqualTo(PART.minor());
        admissions.askRefund(order, ben, "");
        till.worksOff();

        assertThat(till.backOf(order)).isEqualTo(PRICE.minor());
        assertThat(admissions.order(order, ben).state()).isEqualTo(OrderState.REFUNDED);
    }

    @Test
    void a_refund_may_stay_pending_for_days() {
        till.refundsGo(order, PracticeDesk.RefundsGo.PENDING);
        admissions.askRefund(order, ben, "");
        till.worksOff();
        assertThat(states()).contains("REFUND PENDING");

        till.refundEnds(order, true);
        till.worksOff();

        assertThat(states()).contains("REFUND SUCCEEDED");
    }

    private List<String> states() {
        return ledger.of(order).stream()
                .map(one -> one.kind() + " " + one.state())
                .toList();
    }

    private RefundId failed(PersonId operator) {
        return dead.refunds(operator).stream()
                .filter(one -> one.order().equals(order))
                .findAny()
                .orElseThrow()
                .id();
    }

    private PersonId operator() {
        var olga = cast.person("Olga");
        operators.appoint(olga);
        return olga;
    }
}
