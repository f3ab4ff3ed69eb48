package lyceum.personal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Accounts;
import lyceum.access.Departures;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.language.Say;
import lyceum.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Taking one's data along, and leaving, as people see it.
@BrowserTest
class LeavingWalkTest {
    private static final String GOOD = "lantern gravel otter noon";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Accounts accounts;

    @Autowired
    Departures departures;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Say say;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void my_data_and_the_way_out_can_be_read_everywhere(Look look) {
        var cohort = offers.cohort(20, Money.of("CNY", 100));
        var ben = accounts.welcome(cast.address("Ben"), "Ben", look.language(), Cast.SHANGHAI, GOOD);
        arrivals.settleIn(cohort, ben);
        cast.owner(cohort.community());

        try (var reader = browser.signedIn(ben, look)) {
            for (var path : new String[] {"data", "leave"}) {
                reader.isFine("/account/" + path, "account-" + path);
            }
        }
    }

    @Test
    void one_leaves_is_out_and_comes_back_within_the_week() {
        var look = Look.PHONE;
        var eve = accounts.welcome(cast.address("Eve"), "Eve", look.language(), Cast.SHANGHAI, GOOD);
        var email = cast.address(eve).value();

        try (var reader = browser.signedIn(eve, look)) {
            var page = reader.open("/account/leave");
            page.locator("main vaadin-text-field input").fill(email);
            page.locator("main vaadin-password-field input").fill(GOOD);
            page.getByText(say.text(look.language(), "personal.farewell.do")).click();
            page.waitForURL("**/confirm/leaving");
            reader.isAccessible();
            reader.shot("leaving-asked");
            assertThat(departures.of(eve)).isPresent();

            reader.open("/sign-in");
            page.locator("#email").fill(email);
            page.locator("#password").fill(GOOD);
            page.locator("main button.primary").click();
            page.getByText(say.text(look.language(), "access.leaving.do")).waitFor();
            reader.isAccessible();
            reader.fits();
            reader.shot("leaving-stay");
            page.getByText(say.text(look.language(), "access.leaving.do")).click();
            page.waitForURL("**/home");
            assertThat(departures.of(eve)).isEmpty();
        }
    }
}
