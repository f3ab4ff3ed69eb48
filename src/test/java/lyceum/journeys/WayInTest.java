package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.Mailbox;
import lyceum.community.Communities;
import lyceum.community.Foundings;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.membership.Members;
import lyceum.shared.MemberNumber;
import lyceum.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// A stranger reads a community's page, signs up, buys a ticket, pays, and is a member with a number and a group.
@BrowserTest
@Import(Mailbox.class)
class WayInTest {
    private static final Money PRICE = Money.of("CNY", 49_900);

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Offers offers;

    @Autowired
    Foundings foundings;

    @Autowired
    Communities communities;

    @Autowired
    Members members;

    @Autowired
    Say say;

    @Test
    void three_strangers_buy_tickets_and_are_numbers_one_two_and_three() {
        var terms = offers.cohort(200, PRICE);
        var looks = List.of(
                Look.PHONE,
                Look.DESKTOP.in(Languages.ENGLISH),
                Look.PHONE.in(Languages.ENGLISH).atNight());

        for (int number = 1; number <= looks.size(); number++) walk(terms, looks.get(number - 1), number);
    }

    private void walk(CohortTerms terms, Look look, int number) {
        var community = communities.get(terms.community());
        var email = cast.address("Eve");
        try (var guest = browser.visitor(look)) {
            var eve = new Walker(guest, say, look.language());

            guest.open("/c/" + community.address());
            guest.shot("way-1-community");
            guest.open("/c/" + community.address() + "/courses/" + terms.slug());
            guest.isAccessible();
            guest.fits();
            guest.shot("way-2-course");
            eve.presses("admission.card.act.buy");

            eve.sees("access.sign-in.title");
            eve.presses("access.sign-in.sign-up");
            eve.writes("access.email", email.value());
            eve.writes("access.name", "Eve 陈小一");
            eve.writes("access.password", "nine calm rivers and a door");
            eve.presses("access.sign-up.do");
            eve.sees("access.sign-up-sent.title");
            guest.open(mailbox.link(email));
            eve.presses("access.confirm.do");

            eve.isAt("/ticket/" + terms.id());
            guest.settled();
            guest.isAccessible();
            guest.fits();
            guest.shot("way-3-ticket");
            eve.presses("admission.ticket.act.buy");

            eve.sees("payment.till.title");
            guest.isAccessible();
            guest.shot("way-4-till");
            eve.presses("payment.till.pay", PRICE);

            eve.sees("notification.welcome.title");
            guest.settled();
            guest.isAccessible();
            guest.fits();
            guest.shot("way-5-welcome");
            var written = community.numbers().write(new MemberNumber(number));
            eve.reads(written).waitFor();
            picturesAreKept(eve);

            var group = say.text(look.language(), "group.name", one(look));
            looksAgainUntilPlaced(eve, group);
            eve.presses("notification.welcome.group", group);
            eve.reads(say.text(look.language(), "group.own-number")).waitFor();
            guest.settled();
            guest.isAccessible();
            guest.fits();
            guest.shot("way-6-group");

            guest.open("/home");
            eve.reads(written).waitFor();
            guest.isAccessible();
            guest.fits();
            guest.shot("way-7-home");
        }
    }

    /// The place in a group is given after the purchase, by itself; a quick reader is here before it.
    private static void looksAgainUntilPlaced(Walker eve, String group) {
        var link = eve.page().locator("main").getByText(eve.words("notification.welcome.group", group));
        eve.page().waitForCondition(() -> {
            if (link.count() > 0) return true;
            eve.page().reload();
            eve.guest().settled();
            return link.count() > 0;
        });
    }

    private static String one(Look look) {
        return Languages.isChinese(look.language()) ? "一" : "1";
    }

    private void picturesAreKept(Walker eve) {
        var links = eve.page().locator("a[download]");
        assertThat(links.count()).isEqualTo(2);
        for (var link : links.all()) {
            var picture = eve.guest()
                    .context()
                    .request()
                    .get(browser.address() + "/" + link.getAttribute("href").replaceFirst("^/", ""));
            assertThat(picture.status()).isEqualTo(200);
            assertThat(picture.headers()).containsEntry("content-type", "image/png");
            assertThat(picture.body()).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
        }
    }
}
