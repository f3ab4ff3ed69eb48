package lyceum.admission.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.directory.Papers;
import lyceum.payment.Buyer;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TicketWalkTest {
    /// Both languages, schemes and sizes; `-Done` looks at one only, while writing.
    private static final Money PRICE = Money.of("CNY", 49_900);

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Papers papers;

    @Autowired
    Foundings foundings;

    @Autowired
    Communities communities;

    @Autowired
    Admissions admissions;

    @Autowired
    Buyer till;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void from_the_public_page_through_the_till_to_the_number_and_the_group(Look look) {
        var cohort = offers.cohort(40, PRICE);
        for (int i = 0; i < 13; i++) admit(cohort, cast.person("林小满"));
        hold(cohort, cast.ada());
        var person = cast.person("沈一禾", look.language());
        try (var ben = browser.signedIn(person, look)) {
            var page = ben.open(coursePath(cohort));
            ben.isFine("course");
            page.locator("a.button.primary:visible").first().click();
            arrives(ben, page, "/ticket/");
            ben.isFine("ticket");

            page.locator("#buy").click();
            page.waitForURL(Pattern.compile(".*/till/.*"));
            page.goBack();
            ben.settled();
            arrives(ben, page, "/order/");
            ben.isFine("order-open");
            var order = OrderId.parse(page.url().replaceAll(".*/order/", ""));
            till.pays(admissions.checkout(order, person));

            arrives(ben, page, "/welcome/");
            ben.isFine("welcome");
            var welcome = page.url().replace(browser.address(), "");
            page.locator("main a.primary").click();
            arrives(ben, page, "/begin/");
            ben.isFine("begin");
            papers.settle(person, cohort.community());
            ben.open(welcome);
            ben.settled();
            assertThat(page.locator("main a.primary")).hasAttribute("href", Pattern.compile("groups/.*"));
            page.locator("main a.primary").click();
            arrives(ben, page, "/groups/");
            ben.isFine("group");
            ben.open("/home");
            ben.isFine("home");
            ben.open("/orders");
            ben.isFine("orders");
            page.locator("main .rows a").first().click();
            arrives(ben, page, "/order/");
            ben.isFine("order-admitted");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void a_full_cohort_has_a_waitlist(Look look) {
        var cohort = offers.cohort(1, PRICE);
        admit(cohort, cast.ada());
        try (var eve = browser.signedIn(cast.eve(), look)) {
            var page = eve.open(coursePath(cohort));
            eve.isFine("course-full");
            eve.open("/ticket/" + cohort.id());
            eve.isFine("ticket-full");
            page.locator("#join").click();
            assertThat(page.locator("#leave")).isVisible();
            eve.isFine("ticket-waiting");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void an_owner_sees_the_sale_and_gives_money_back(Look look) {
        var community = foundings.community();
        var clara = cast.owner(community);
        var cohort = offers.cohort(community, Seats.of(120), PRICE);
        var ben = cast.ben();
        for (int i = 0; i < 30; i++) admit(cohort, cast.person("林小满"));
        hold(cohort, cast.ada());
        admit(cohort, ben);
        try (var owner = browser.signedIn(clara, look)) {
            var page = owner.open("/studio/" + community + "/sales/" + cohort.id());
            assertThat(page.locator("#orders a").first()).isVisible();
            owner.isFine("sale");
            page.locator("#orders a").first().click();
            arrives(owner, page, "/order/");
            page.locator("#refund-open").click();
            owner.isFine("order-owner");
        }
    }

    private static void arrives(Browser.Guest guest, Page page, String path) {
        page.waitForURL(Pattern.compile(".*" + path + ".*"));
        guest.settled();
    }

    private String coursePath(CohortTerms cohort) {
        return "/c/" + communities.get(cohort.community()).address() + "/courses/" + cohort.slug();
    }

    private void hold(CohortTerms cohort, PersonId person) {
        admissions.hold(cohort.id(), person, false);
    }

    private void admit(CohortTerms cohort, PersonId person) {
        if (admissions.hold(cohort.id(), person, false) instanceof HoldOutcome.SeatHeld held) {
            till.pays(admissions.checkout(held.order(), person));
            admissions.settle(held.order(), person);
        }
    }
}
