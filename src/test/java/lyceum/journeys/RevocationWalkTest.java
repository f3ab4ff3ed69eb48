package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import lyceum.Browser;
import lyceum.Browser.Guest;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.access.Role;
import lyceum.access.Staff;
import lyceum.admission.Admissions;
import lyceum.admission.Arrivals;
import lyceum.channel.Announcements;
import lyceum.channel.Questions;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Say;
import lyceum.notice.Notices;
import lyceum.sanction.Ruling;
import lyceum.sanction.Sanctions;
import lyceum.shared.GroupId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is taken away acts on the screens that stand open, within five seconds and without a touch.
@BrowserTest
class RevocationWalkTest {
    private static final double FIVE_SECONDS = 5_000;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Admissions admissions;

    @Autowired
    Groups groups;

    @Autowired
    Announcements announcements;

    @Autowired
    Questions questions;

    @Autowired
    Notices notices;

    @Autowired
    Sanctions sanctions;

    @Autowired
    Staff staff;

    @Autowired
    Say say;

    private CohortTerms cohort;
    private PersonId clara;
    private PersonId dong;
    private PersonId ben;
    private OrderId order;
    private GroupId hall;

    @BeforeEach
    void ben_learns_and_dong_assists() {
        cohort = offers.cohort(20, Money.of("CNY", 0));
        clara = cast.owner(cohort.community());
        dong = cast.assistant(clara, cohort.community(), cohort.id());
        ben = cast.ben();
        order = arrivals.settleIn(cohort, ben);
        hall = groups.of(ben).getFirst().id();
    }

    @Test
    void a_role_that_ends_closes_the_pages_on_which_it_acts() {
        var question = questions.ask(ben, hall, "周几交？", "");
        var notice = notices.post(clara, hall, "改期", "周五改到周六", null);
        try (var queue = browser.signedIn(dong, Look.DESKTOP);
                var answers = browser.signedIn(dong, Look.DESKTOP);
                var receipts = browser.signedIn(dong, Look.DESKTOP)) {
            queue.open("/groups/" + hall + "/questions");
            answers.open("/groups/" + hall + "/questions/" + question);
            receipts.open("/groups/" + hall + "/notices/" + notice);
            answers.page().locator("main vaadin-text-area").first().waitFor();

            staff.end(clara, cohort.community(), dong, Role.ASSISTANT);

            isGone(queue);
            isGone(answers);
            isGone(receipts);
        }
    }

    @Test
    void a_mute_takes_the_pen_and_its_end_gives_it_back() {
        try (var learner = browser.signedIn(ben, Look.PHONE)) {
            learner.open("/groups/" + hall + "/questions");
            learner.page().locator("main vaadin-text-area").first().waitFor();

            var mute = sanctions.mute(clara, new Ruling(hall, ben, 0, "刷屏", null), false, Duration.ofDays(3));

            learner.page()
                    .locator("main .refusal")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(FIVE_SECONDS));
            assertThat(learner.page().locator("main vaadin-text-area").count()).isZero();
            sanctions.lift(clara, mute, "误会");
            learner.page()
                    .locator("main vaadin-text-area")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(FIVE_SECONDS));
        }
    }

    @Test
    void a_place_that_ends_closes_the_group() {
        announcements.post(clara, hall, "大家好");
        try (var learner = browser.signedIn(ben, Look.DESKTOP)) {
            learner.open("/groups/" + hall);
            new Walker(learner, say, Look.DESKTOP.language()).reads("大家好").waitFor();

            admissions.askRefund(order, ben, "");

            isGone(learner);
        }
    }

    private void isGone(Guest guest) {
        guest.page()
                .getByText(
                        say.text(Look.DESKTOP.language(), "shell.not-found.title"),
                        new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(FIVE_SECONDS));
    }
}
