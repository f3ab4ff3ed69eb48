package lyceum.takings.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.util.Currency;
import java.util.regex.Pattern;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Operators;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.ComplimentaryTickets;
import lyceum.admission.RefundLimits;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.discount.DiscountCode;
import lyceum.discount.DiscountPlan;
import lyceum.discount.Discounts;
import lyceum.discount.Reduction;
import lyceum.payment.Buyer;
import lyceum.payment.PracticeDesk;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Codes, given tickets, refunds, disputes, the money view, the receipt and the operator's page in a real browser.
@BrowserTest
class MoneyWalkTest {
    private static final Money PRICE = Money.of("CNY", 49_900);

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Foundings foundings;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    ComplimentaryTickets gifts;

    @Autowired
    RefundLimits limits;

    @Autowired
    Discounts discounts;

    @Autowired
    Operators operators;

    @Autowired
    Buyer till;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void an_owner_makes_a_code_and_a_buyer_pays_less(Look look) {
        var cohort = cohort();
        var clara = cast.owner(cohort.community());
        discounts.make(
                clara,
                cohort.course(),
                new DiscountPlan(new DiscountCode("SPRING"), new Reduction.Percent(20), 30, null, null));
        try (var owner = browser.signedIn(clara, look)) {
            owner.open("/studio/" + cohort.community() + "/courses/" + cohort.course() + "/codes");
            owner.isFine("codes");
        }
        try (var ben = browser.signedIn(cast.ben(), look)) {
            var page = ben.open("/ticket/" + cohort.id());
            page.locator("#have-code").click();
            page.locator("#code input").fill("nothing");
            page.locator("#apply-code").click();
            assertThat(page.locator("#code")).hasAttribute("invalid", "");
            ben.isFine("ticket-code-odd");
            page.locator("#code input").fill("spring");
            page.locator("#apply-code").click();
            assertThat(page.locator(".order-price")).containsText("399.2");
            ben.isFine("ticket-code");
            page.locator("#buy").click();
            page.waitForURL(Pattern.compile(".*/till/.*"));
            assertThat(page.locator("main")).containsText("399.2");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void an_owner_gives_a_ticket_and_sees_what_came_in(Look look) throws Exception {
        var cohort = cohort();
        var clara = cast.owner(cohort.community());
        cast.coOwner(clara, cohort.community());
        var order = history(cohort, clara);
        try (var owner = browser.signedIn(clara, look)) {
            var page = owner.open("/studio/" + cohort.community() + "/sales/" + cohort.id());
            assertThat(page.locator("#orders a").first()).isVisible();
            page.locator("#gift-open").click();
            owner.isFine("sale-gifts");
            owner.open("/order/" + order);
            owner.isFine("order-two-owners");
            owner.open("/studio/" + cohort.community() + "/money");
            owner.isFine("money");
            Download file = page.waitForDownload(() -> page.locator("#export").click());
            Assertions.assertThat(Files.readString(file.path()))
                    .startsWith("\uFEFF")
                    .contains("499.00");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void a_buyer_reads_what_happens_to_the_money(Look look) {
        var cohort = cohort();
        var clara = cast.owner(cohort.community());
        var ben = cast.person("沈一禾", look.language());
        var order = arrivals.settleIn(cohort, ben);
        admissions.refund(order, clara, Money.of("CNY", 9_900), "补退差价");
        till.worksOff();
        var ada = cast.ada();
        var gift = gifts.give(clara, cohort.id(), cast.address(ada), "上一期的分享人");
        try (var buyer = browser.signedIn(ben, look)) {
            buyer.open("/receipt/" + order);
            buyer.isFine("receipt");
            till.disputes(order);
            till.worksOff();
            buyer.open("/welcome/" + order);
            buyer.open("/order/" + order);
            buyer.isFine("order-disputed");
        }
        try (var receiver = browser.signedIn(ada, look)) {
            receiver.open("/complimentary/" + gift);
            receiver.isFine("gift");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void an_operator_mends_a_refund_that_failed(Look look) {
        var olga = cast.person("Olga", look.language());
        operators.appoint(olga);
        var ben = cast.ben();
        var order = arrivals.admit(cohort(), ben);
        till.refundsGo(order, PracticeDesk.RefundsGo.FAILED);
        admissions.askRefund(order, ben, "");
        till.worksOff();
        try (var operator = browser.signedIn(olga, look)) {
            var page = operator.open("/operator/payments");
            operator.isFine("operator-payments");
            page.locator("[id^=by-hand-]").first().click();
            assertThat(page.locator("#sure")).isVisible();
            operator.isFine("operator-payments-why");
        }
    }

    private CohortTerms cohort() {
        return offers.cohort(foundings.community(), Seats.of(120), PRICE);
    }

    /// Sold, given back in part, disputed, on its way; one refund waits for a second owner.
    private OrderId history(CohortTerms cohort, PersonId clara) {
        for (int i = 0; i < 6; i++) arrivals.admit(cohort, cast.person("林小满"));
        var part = arrivals.admit(cohort, cast.ben());
        admissions.refund(part, clara, Money.of("CNY", 9_900), "补退差价");
        till.disputes(arrivals.admit(cohort, cast.dong()));
        gifts.give(clara, cohort.id(), cast.address("gift"), "合作出版社的编辑");
        till.worksOff();
        limits.set(clara, cohort.community(), Currency.getInstance("CNY"), Money.of("CNY", 20_000));
        var large = arrivals.admit(cohort, cast.eve());
        admissions.refund(large, clara, PRICE, "家里有事，这一期来不了");
        return large;
    }
}
