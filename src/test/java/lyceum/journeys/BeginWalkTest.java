package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who has just come breaks off at each of the first steps, and goes on with another device.
@BrowserTest
class BeginWalkTest {
    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Groups groups;

    @Autowired
    Announcements announcements;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Say say;

    @Test
    void whoever_breaks_off_goes_on_at_the_same_step_with_another_device() {
        for (var language : List.of(Languages.CHINESE, Languages.ENGLISH))
            walk(Look.PHONE.in(language), Look.DESKTOP.in(language));
    }

    private void walk(Look phone, Look desk) {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        cast.owner(cohort.community());
        var ben = cast.person("Ben", phone.language());
        OrderId order = arrivals.letIn(cohort, ben);
        var begin = "/begin/" + cohort.community();

        on(
                phone,
                ben,
                "/welcome/" + order,
                walker ->
                        assertThat(walker.page().locator("main").textContent()).contains("1"));
        on(desk, ben, "/home", walker -> leadsOn(walker.page(), order, cohort.community()));
        on(phone, ben, begin, walker -> walker.sees("directory.begin.RULES"));
        on(desk, ben, begin, walker -> {
            walker.sees("directory.begin.RULES");
            walker.presses("directory.begin.RULES.do");
            walker.sees("directory.begin.CARD");
            walker.writes("directory.card.region", "武汉");
            walker.writes("directory.card.job", "设计师");
            isKept(walker.page());
        });
        on(phone, ben, begin, walker -> {
            walker.sees("directory.begin.CARD");
            assertThat(written(walker, "directory.card.region")).isEqualTo("武汉");
            walker.writes("directory.card.nick", "小白");
            walker.presses("directory.begin.CARD.do");
            walker.sees("directory.begin.INTRODUCTION");
            walker.writes("directory.introduction", "我画图。");
            isKept(walker.page());
        });
        on(desk, ben, begin, walker -> {
            walker.sees("directory.begin.INTRODUCTION");
            assertThat(written(walker, "directory.introduction")).isEqualTo("我画图。");
            walker.presses("directory.begin.INTRODUCTION.do");
            walker.sees("directory.begin.DONE");
        });
        on(phone, ben, begin, walker -> walker.sees("directory.begin.DONE"));
    }

    /// A learner who is muted still reads; where the question would be typed stands why not, until when, and what one
    /// can do about it.
    @Test
    void a_learner_is_refused_with_the_reason() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        GroupId group = groups.of(ben).getFirst().id();
        announcements.post(clara, group, "周三交");
        sanctions.mute(clara, new Ruling(group, ben, 0, "刷屏", null), false, Duration.ofDays(3));

        on(Look.DESKTOP, ben, "/groups/" + group, walker -> {
            walker.reads("周三交").waitFor();
            assertThat(walker.page().locator("main vaadin-text-area").count()).isZero();
            walker.reads(walker.words("channel.powers")).click();
            walker.isAt("/powers");
        });
        on(Look.PHONE, ben, "/groups/" + group + "/questions", walker -> {
            walker.page().locator("main .refusal, main [role=alert]").first().waitFor();
            assertThat(walker.page().locator("main").textContent()).contains("1月9日");
            assertThat(walker.page().locator("main vaadin-text-area").count()).isZero();
        });
        on(Look.PHONE, ben, "/groups/" + group + "/talk", walker -> walker.sees("shell.not-found.title"));
    }

    private void on(Look look, PersonId reader, String path, Consumer<Walker> does) {
        try (var guest = browser.signedIn(reader, look)) {
            guest.open(path);
            does.accept(new Walker(guest, say, look.language()));
            guest.isAccessible();
            guest.fits();
        }
    }

    private static void leadsOn(Page home, OrderId order, CommunityId community) {
        Awaitility.await()
                .until(() ->
                        home.locator("main a[href*='welcome/" + order + "'], main a[href*='begin/" + community + "']")
                                        .count()
                                > 0);
    }

    private static String written(Walker walker, String label) {
        return walker.page()
                .getByLabel(walker.words(label), new Page.GetByLabelOptions().setExact(true))
                .inputValue();
    }

    /// Typing rests for a moment, then the server keeps it.
    private static void isKept(Page page) {
        page.keyboard().press("Tab");
        page.waitForTimeout(1_500);
    }
}
