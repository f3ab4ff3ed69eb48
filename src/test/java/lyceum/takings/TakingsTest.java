package lyceum.takings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;
import lyceum.Cast;
import lyceum.HouseTest;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.course.CohortPlan;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.payment.Buyer;
import lyceum.payment.Ledger;
import lyceum.payment.LedgerEntry;
import lyceum.payment.PracticeDesk;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class TakingsTest {
    private static final Money YUAN = Money.of("CNY", 49_900);
    private static final Money YEN = Money.of("JPY", 9_800);

    @Autowired
    Takings takings;

    @Autowired
    Ledger ledger;

    @Autowired
    Admissions admissions;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    Buyer till;

    private CohortTerms yuan;
    private CohortTerms yen;
    private PersonId clara;

    @BeforeEach
    void a_community_that_sells_in_two_currencies() {
        yuan = offers.cohort(Seats.of(20), YUAN);
        yen = offers.cohort(offers.course(yuan.community()), inYen());
        clara = cast.owner(yuan.community());
    }

    private static CohortPlan inYen() {
        var plan = Offers.plan(Seats.of(20), Offers.tier("regular", YEN));
        return new CohortPlan(
                plan.name(),
                plan.firstDay(),
                plan.lastDay(),
                plan.accessUntil(),
                plan.unlimited(),
                plan.seats(),
                plan.saleFrom(),
                plan.saleUntil(),
                "JPY",
                plan.tiers(),
                plan.delayedMethods());
    }

    @Test
    void what_came_what_went_and_what_waits_stand_apart_in_each_currency() {
        arrivals.admit(yuan, cast.ben());
        var given = arrivals.admit(yuan, cast.ada());
        admissions.refund(given, clara, Money.of("CNY", 9_900), "a part");
        var waits = arrivals.admit(yuan, cast.eve());
        till.refundsGo(waits, PracticeDesk.RefundsGo.PENDING);
        admissions.refund(waits, clara, YUAN, "all of it");
        var disputed = arrivals.admit(yuan, cast.dong());
        till.disputes(disputed);
        arrivals.admit(yen, cast.ben());
        till.worksOff();

        var report = takings.report(clara, yuan.community(), Span.DAYS);

        assertThat(report.books().get(Currency.getInstance("CNY")).total())
                .isEqualTo(new Sums(4 * 49_900, 9_900, 49_900, 49_900));
        assertThat(report.books().get(Currency.getInstance("JPY")).total()).isEqualTo(new Sums(9_800, 0, 0, 0));
        assertThat(report.books().get(Currency.getInstance("JPY")).byCohort()).containsOnlyKeys(yen.id());
        assertThat(report.books().values().stream()
                        .mapToLong(books -> books.total().net())
                        .sum())
                .isEqualTo(
                        ledger
                                .of(
                                        yuan.community(),
                                        java.time.Instant.EPOCH,
                                        java.time.Instant.parse("2100-01-01T00:00:00Z"))
                                .stream()
                                .mapToLong(LedgerEntry::effect)
                                .sum());
    }

    @Test
    void the_export_has_a_line_for_each_line_of_the_books() {
        var order = arrivals.admit(yuan, cast.ben());
        admissions.refund(order, clara, Money.of("CNY", 9_900), "a part");
        till.worksOff();

        var text = new String(takings.csv(clara, yuan.community(), Span.DAYS, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFtime,kind,state,order");
        assertThat(text.lines().toList())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("payment,arrived," + order, "CNY,499.00,499.00"))
                .anySatisfy(line -> assertThat(line).contains("refund,arrived," + order, "CNY,99.00,-99.00"));
    }

    @Test
    void another_communitys_money_is_not_counted() {
        arrivals.admit(offers.cohort(5, YUAN), cast.ben());

        assertThat(takings.report(clara, yuan.community(), Span.YEARS).books()).isEmpty();
    }
}
