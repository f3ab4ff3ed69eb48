package lyceum.core.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyceum.Browser;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.admission.HoldOutcome;
import lyceum.bench.Screen;
import lyceum.bench.Visitor;
import lyceum.core.CoreGroups;
import lyceum.core.CoreMember;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeatId;
import lyceum.core.CoreSeats;
import lyceum.core.Table;
import lyceum.course.Offers;
import lyceum.discount.DiscountCode;
import lyceum.discount.DiscountPlan;
import lyceum.discount.Discounts;
import lyceum.discount.Reduction;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// By real requests: nobody sits down but who was asked, in time, and says so; no code, no payment and no forged
/// request
/// makes a core member.
@BrowserTest
class ForgedSeatTest {
    private static final String ACCEPT = "入席";

    @Autowired
    Browser browser;

    @Autowired
    Table tables;

    @Autowired
    CoreGroups groups;

    @Autowired
    CoreSeats seats;

    @Autowired
    Admissions admissions;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Discounts discounts;

    @Autowired
    Offers offers;

    @Autowired
    Cast cast;

    @Autowired
    FakeClock clock;

    Table.Set table;
    PersonId ada;
    PersonId ben;
    CoreSeatId offer;

    @BeforeEach
    void ada_is_offered_a_seat() {
        table = tables.set();
        ada = cast.person("Ada");
        ben = cast.person("Ben");
        arrivals.settleIn(table.cohort(), ada);
        arrivals.settleIn(table.cohort(), ben);
        offer = seats.offer(table.clara(), table.core(), ada, false);
    }

    @AfterEach
    void it_is_morning_again() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void the_offer_of_another_is_not_there_and_a_press_that_is_forged_on_it_does_nothing() throws IOException {
        try (var hers = visitor(ada, 1);
                var his = visitor(ben, 2)) {
            var asked = new Screen(hers, page());
            int press = asked.node(ACCEPT);

            var stranger = new Screen(his, page());
            assertThat(stranger.text()).doesNotContain(ACCEPT).doesNotContain("一席");
            for (int node = press - 5; node <= press + 5; node++) forged(stranger, node);
            assertThat(seated()).isEmpty();

            asked.press(ACCEPT);
            assertThat(seated()).containsExactly(ada);
        }
    }

    @Test
    void no_address_takes_a_seat_whatever_is_sent_to_it() throws IOException {
        try (var his = visitor(ben, 3);
                var eve = new Visitor(URI.create(browser.address()), 4)) {
            var form = Map.of("seat", offer.text(), "person", ben.text(), "accept", "true");
            for (var visitor : List.of(his, eve))
                for (var path : List.of(
                        page(),
                        page() + "/accept",
                        "/groups/" + table.core() + "/seats",
                        "/groups/" + table.core() + "/succession"))
                    assertThat(visitor.post(path, form).status()).as(path).isNotEqualTo(200);
        }
        assertThat(seated()).isEmpty();
    }

    @Test
    void a_press_on_a_page_that_was_open_when_the_offer_ran_out_comes_too_late() throws IOException {
        try (var hers = visitor(ada, 5)) {
            var asked = new Screen(hers, page());
            clock.passes(Duration.ofHours(73));

            asked.press(ACCEPT);

            assertThat(seated()).isEmpty();
        }
    }

    @Test
    void neither_a_payment_nor_a_code_that_makes_a_ticket_free_gives_a_seat() {
        var cohort = offers.cohort(20, Money.of("CNY", 199_00));
        var clara = cast.owner(cohort.community());
        var core = groups.found(clara, cohort.community(), new CorePlan(new Bilingual("核心群", "Core"), 69));
        discounts.make(
                clara,
                cohort.course(),
                new DiscountPlan(new DiscountCode("CORE69"), new Reduction.Percent(100), null, null, null));
        var free = cast.person("Eve");

        assertThat(admissions.hold(cohort.id(), free, false, "CORE69")).isInstanceOf(HoldOutcome.AdmittedFree.class);
        var paid = cast.person("Fang");
        arrivals.admit(cohort, paid);

        assertThat(groups.of(free)).isEmpty();
        assertThat(groups.of(paid)).isEmpty();
        assertThat(groups.known(core).taken()).isZero();
    }

    private static void forged(Screen screen, int node) throws IOException {
        try {
            screen.forge(node);
        } catch (IllegalStateException refused) {
            // The portal may also refuse to go on with that screen.
        }
    }

    private Visitor visitor(PersonId person, int number) throws IOException {
        var visitor = new Visitor(URI.create(browser.address()), number);
        assertThat(visitor.get("/side-door?person=" + person.value()).status()).isEqualTo(204);
        return visitor;
    }

    private String page() {
        return "/core-seats/" + offer;
    }

    private List<PersonId> seated() {
        return groups.roster(groups.known(table.core())).stream()
                .map(CoreMember::person)
                .toList();
    }
}
