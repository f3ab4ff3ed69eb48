package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Operators;
import lyceum.language.Say;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An owner founds a community, opens a course and a cohort, sells the first ticket, and gives the money back.
@BrowserTest
class OwnersWalkTest {
    private static final Money PRICE = Money.of("CNY", 19_900);

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Operators operators;

    @Autowired
    Say say;

    @Test
    void from_founding_to_the_first_learner_and_a_refund() {
        var clara = cast.clara();
        var ben = cast.ben();
        var operator = cast.person("Olga");
        operators.appoint(operator);
        operators.grantFounding(operator, cast.address(clara));
        var address = "lamp-" + clara.value();

        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var owner = new Walker(desk, say, Look.DESKTOP.language());
            founds(owner, address);
            opensACourse(owner);
            opensACohort(owner);
            publishes(owner);

            buysTheFirstTicket(ben, address);

            seesTheSaleAndRefunds(owner);
        }
    }

    private void founds(Walker owner, String address) {
        owner.guest().open("/home");
        owner.guest().shot("owner-1-home");
        owner.presses("course.next.found.act");
        owner.sees("community.found.title");
        owner.writesChinese("community.form.name", "灯下书院");
        owner.writes("community.form.address", address);
        owner.writesChinese("community.form.tagline", "夜里读书的人。");
        owner.writesChinese("community.form.charter", "## 我们相信\n\n写下来，才算想过。");
        owner.writesChinese("community.form.rules", "一、认真读别人的作业。");
        owner.writes("community.form.prefix", "DX-");
        owner.writes("community.form.seal", "灯下之印");
        owner.writes("community.form.group-size", "50");
        owner.writesChinese("community.form.privacy", "只用于上课。");
        owner.writesChinese("community.form.terms", "按退款规则退款。");
        owner.writesChinese("community.form.contact", "写信给 clara@example.com。");
        owner.guest().settled();
        owner.guest().isAccessible();
        owner.guest().fits();
        owner.guest().shot("owner-2-found");
        owner.presses("community.found.act");
        owner.isAt("/studio/[0-9a-z]{13}");
        owner.guest().settled();
        owner.guest().isAccessible();
        owner.guest().shot("owner-3-studio-empty");
    }

    private void opensACourse(Walker owner) {
        owner.presses("course.next.course.act");
        owner.sees("course.new.title");
        owner.writesChinese("course.form.title", "灯下写作");
        owner.writes("course.form.slug", "writing");
        owner.writesChinese("course.form.summary", "六周，每周一篇。");
        owner.writesChinese("course.form.description", "每篇都有人**认真读**。");
        owner.guest().settled();
        owner.guest().isAccessible();
        owner.guest().shot("owner-4-course");
        owner.presses("course.new.act");
        owner.presses("course.edit.publish");
        owner.reads(owner.words("course.edit.published")).waitFor();
    }

    private void opensACohort(Walker owner) {
        owner.presses("course.cohort.new");
        owner.heading(owner.words("course.cohort.new")).waitFor();
        owner.writesChinese("course.cohort.form.name", "第一期");
        owner.picks("vaadin-date-picker", "course.cohort.form.first-day", "2027/1/15");
        owner.picks("vaadin-date-picker", "course.cohort.form.last-day", "2027/2/26");
        owner.writes("course.cohort.form.seats", "-1");
        owner.picks("vaadin-date-time-picker", "course.cohort.form.sale-from", "2027/1/1", "00:00");
        owner.picks("vaadin-date-time-picker", "course.cohort.form.sale-until", "2027/1/14", "00:00");
        owner.writes("course.cohort.form.tier.price", "199.001");
        owner.presses("course.cohort.new.act");
        owner.reads(owner.words("refusal.SeatsOutOfRange", 1_000_000)).waitFor();
        owner.guest().isAccessible();
        owner.guest().fits();
        owner.guest().shot("owner-5-cohort-refused");
        owner.writes("course.cohort.form.seats", "3");
        owner.writes("course.cohort.form.tier.price", "199");
        owner.presses("course.cohort.new.act");
        owner.presses("course.cohort.offer");
        owner.reads(owner.words("course.cohort.close")).waitFor();
        owner.guest().settled();
        owner.guest().shot("owner-6-cohort");
    }

    private void publishes(Walker owner) {
        var studio = owner.page().url().replaceFirst("/cohorts/.*", "").replace(browser.address(), "");
        owner.guest().open(studio + "/edit");
        owner.presses("community.edit.publish");
        owner.reads(owner.words("community.edit.open")).waitFor();
        owner.guest().open(studio);
        owner.guest().isAccessible();
        owner.guest().fits();
        owner.guest().shot("owner-7-studio");
    }

    private void buysTheFirstTicket(PersonId ben, String address) {
        try (var guest = browser.signedIn(ben, Look.PHONE)) {
            var buyer = new Walker(guest, say, Look.PHONE.language());
            guest.open("/c/" + address + "/courses/writing");
            buyer.presses("admission.card.act.buy");
            buyer.presses("admission.ticket.act.buy");
            buyer.presses("payment.till.pay", PRICE);
            buyer.sees("notification.welcome.title");
            buyer.reads("DX-000001").waitFor();
        }
    }

    private void seesTheSaleAndRefunds(Walker owner) {
        owner.page().locator("a[href*='/sales/']").first().click();
        owner.isAt("/sales/[0-9a-z]{13}");
        var row = owner.reads("Ben");
        row.waitFor();
        owner.guest().settled();
        owner.guest().isAccessible();
        owner.guest().fits();
        owner.guest().shot("owner-8-sale");
        owner.page().locator("a[href*='order/']").first().click();
        owner.isAt("/order/[0-9a-z]{13}");
        owner.presses("admission.owner.refund.open");
        var reason = owner.page().locator("vaadin-text-area:visible textarea, vaadin-text-field:visible input");
        reason.last().fill("学员临时出差。");
        owner.guest().settled();
        owner.guest().shot("owner-9-refund");
        owner.page().locator("#refund").click();
        owner.heading(owner.words("admission.state.REFUNDED"))
                .waitFor(new Locator.WaitForOptions()
                        .setTimeout(Duration.ofSeconds(15).toMillis()));
        owner.guest().isAccessible();
        owner.guest().shot("owner-10-refunded");
        assertThat(owner.page().url()).contains("/order/");
    }
}
