package lyceum.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Invitations;
import lyceum.access.Operators;
import lyceum.access.Role;
import lyceum.course.Offers;
import lyceum.shared.Email;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class DoorWalkTest {
    private static final String GOOD = "lantern gravel otter noon";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Operators operators;

    @Autowired
    Invitations invitations;

    @Autowired
    Offers offers;

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void the_pages_at_the_door_can_be_used_by_everybody(Look look) {
        try (var eve = browser.visitor(look)) {
            for (var path :
                    new String[] {"/sign-in?continue=/orders", "/sign-up", "/reset", "/link/none", "/invitation/none"
                    }) {
                eve.isFine(path, "door" + path.replaceAll("\\?.*", "").replace('/', '-'));
            }
            var page = eve.open("/sign-up");
            page.locator("#email").fill("eve@nowhere");
            page.locator("#called").fill("Eve");
            page.locator("#password").fill("short");
            page.locator("form button").click();
            page.locator(".field.error").first().waitFor();
            eve.isFine("door-refused");
            assertThat(page.locator("#called").inputValue()).isEqualTo("Eve");
        }
    }

    @Test
    void a_stranger_signs_up_and_is_where_they_wanted_to_go() {
        var olga = operator();
        var email = cast.address("Eve");
        try (var eve = browser.visitor(Look.PHONE)) {
            var page = eve.open("/account");
            assertThat(page.url()).contains("/sign-in?continue=%2Faccount");
            page.locator("a[href^='/sign-up']").click();
            page.locator("#email").fill(email.value());
            page.locator("#called").fill("Eve");
            page.locator("#password").fill(GOOD);
            page.locator("form button").click();
            page.getByRole(AriaRole.STATUS).waitFor();

            eve.open(link(olga, email));
            eve.isAccessible();
            eve.shot("door-confirm");
            page.locator("form button").click();

            page.waitForURL("**/account");
            eve.settled();
            assertThat(page.locator("main h1").textContent()).isEqualTo("我的账号");
        }
    }

    @ParameterizedTest
    @MethodSource("lyceum.Browser$Look#all")
    void account_and_staff_can_be_used_by_everybody(Look look) {
        var terms = offers.cohort(10, Money.of("CNY", 39_900));
        var clara = cast.owner(terms.community());
        cast.secretary(clara, terms.community());
        cast.assistant(clara, terms.community(), terms.id());
        invitations.invite(clara, terms.community(), cast.address("Tang"), Role.TEACHER, Set.of(terms.id()));
        try (var here = browser.signedIn(clara, look)) {
            here.isFine("/account", "account");
            here.isFine("/studio/" + terms.community() + "/staff", "staff");
        }
    }

    /// Each device's next request after the other one signed everybody out.
    @Test
    void signing_out_everywhere_closes_the_other_devices_open_screen() {
        var eve = cast.person("Eve", GOOD);
        try (var laptop = browser.signedIn(eve, Look.DESKTOP);
                var phone = browser.signedIn(eve, Look.PHONE)) {
            laptop.open("/account");
            phone.open("/account");
            laptop.page().getByText("退出其他所有设备").click();
            laptop.page().getByText("其他设备都已退出").first().waitFor();

            phone.page().waitForTimeout(5_200);
            phone.page().locator("vaadin-text-field input").first().fill("Mallory");
            phone.page()
                    .getByText("保存", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            phone.page().waitForTimeout(1_000);

            laptop.open("/account");
            assertThat(laptop.page().locator("vaadin-text-field input").first().inputValue())
                    .isEqualTo("Eve");
        }
    }

    private PersonId operator() {
        var olga = cast.person("Olga");
        operators.appoint(olga);
        return olga;
    }

    private String link(PersonId olga, Email recipient) {
        var letter = operators.letters(olga, recipient.value(), 0, 1).getFirst();
        var body = operators.letter(olga, letter.id()).body();
        return body.replaceAll("(?s).*https?://[^/\\s]+(/\\S+).*", "$1");
    }
}
