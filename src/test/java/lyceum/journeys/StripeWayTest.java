package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.Mailbox;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.payment.standin.BorrowedClock;
import lyceum.payment.standin.Courier;
import lyceum.payment.standin.StandInStripe;
import lyceum.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// With keys the way leads over another site: Eve leaves the portal for Stripe's page, is declined, pays, and comes
/// back as a member. Stripe is the stand-in, which tells late and twice.
@BrowserTest
@Import(Mailbox.class)
@ExtendWith(OutputCaptureExtension.class)
class StripeWayTest {
    private static final Money PRICE = Money.of("CNY", 49_900);
    private static final BorrowedClock TIME = new BorrowedClock();
    private static final AtomicReference<String> ADDRESS = new AtomicReference<>("");
    private static final StandInStripe STRIPE = new StandInStripe(TIME);

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry settings) {
        settings.add("lyceum.stripe.secret-key", () -> StandInStripe.KEY);
        settings.add("lyceum.stripe.webhook-secrets", () -> StandInStripe.SECRET);
        settings.add("lyceum.stripe.api-base", STRIPE::address);
        settings.add("lyceum.address", ADDRESS::get);
    }

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Say say;

    @Autowired
    FakeClock clock;

    @BeforeEach
    void the_line_is_laid() {
        TIME.goesBy(clock);
        ADDRESS.set(browser.address());
        STRIPE.courier().to(URI.create(browser.address() + "/stripe/webhook"), new Courier.Faults(0, 100, 50));
    }

    @Test
    void a_ticket_is_paid_on_another_site_and_its_buyer_comes_back_as_a_member() {
        var terms = offers.cohort(200, PRICE);
        for (var look : new Look[] {Look.PHONE, Look.DESKTOP.in(Languages.ENGLISH)}) walk(terms, look);
    }

    private void walk(CohortTerms terms, Look look) {
        var buyer = cast.person("Eve", look.language());
        try (var guest = browser.signedIn(buyer, look)) {
            guest.mayVisit(STRIPE.address());
            var eve = new Walker(guest, say, look.language());
            guest.open("/ticket/" + terms.id());
            guest.settled();
            guest.shot("stripe-1-ticket");
            assertThat(eve.page().content()).contains(eve.words("admission.money.test"));
            eve.presses("admission.ticket.act.buy");

            eve.page().waitForURL(Pattern.compile(Pattern.quote(STRIPE.address()) + "/pay/.*"));
            assertThat(eve.page().content()).contains("CNY 499.00");
            guest.shot("stripe-2-hosted-page");
            pressed(eve, "decline");
            pressed(eve, "pay");

            eve.sees("notification.welcome.title");
            guest.settled();
            guest.isAccessible();
            guest.fits();
            guest.shot("stripe-3-welcome");
        }
    }

    private static void pressed(Walker eve, String what) {
        eve.page().locator("button[value=" + what + "]").click();
        if (what.equals("decline")) eve.page().locator(".note").waitFor();
        else
            eve.page()
                    .waitForURL(
                            Pattern.compile(".*(order|welcome).*"), new Page.WaitForURLOptions().setTimeout(30_000));
    }

    /// What a test without a server cannot send: a body that breaks off, and one that says no length and does not end.
    @Test
    void deliveries_that_break_off_or_never_end_are_answered_and_harm_nothing(CapturedOutput console) throws Exception {
        var body = "{\"id\":\"evt_planted\"}";

        assertThat(answered("Content-Length: 4096", body)).as("broken off").doesNotContain(" 200 ", " 500 ");
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
        assertThat(answered("Transfer-Encoding: chunked", chunk.repeat(5) + "0\r\n\r\n"))
                .as("too much, and no length told")
                .contains(" 413 ");

        assertThat(console.getAll()).doesNotContain("Exception", "evt_planted");
    }

    private String answered(String length, String body) throws IOException {
        var portal = URI.create(browser.address());
        try (var line = new Socket(portal.getHost(), portal.getPort())) {
            line.setSoTimeout(30_000);
            var head = "POST /stripe/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nStripe-Signature: t=1,v1=00\r\n" + length
                    + "\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            line.shutdownOutput();
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
