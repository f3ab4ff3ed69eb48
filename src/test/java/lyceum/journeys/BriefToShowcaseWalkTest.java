package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.FakeClock;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submissions;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Offers;
import lyceum.language.Say;
import lyceum.review.Phrases;
import lyceum.review.QueueLine;
import lyceum.review.Reviews;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The whole life of one work: a brief, a draft on a phone, handed in on a desktop a minute after everybody else's
/// time, read among thirty by keys alone, handed in once more, shown to the world and taken away again.
@BrowserTest
class BriefToShowcaseWalkTest {
    private static final int OTHERS = 29;

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Assignments assignments;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Phrases phrases;

    @Autowired
    Showcases showcases;

    @Autowired
    Communities communities;

    @Autowired
    FakeClock clock;

    @Autowired
    Say say;

    @AfterEach
    void begins() {
        clock.is(FakeClock.BEGINNING);
    }

    @Test
    void a_work_is_asked_for_made_read_improved_shown_and_taken_away() {
        var cohort = offers.cohort(40, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);

        writesABrief(clara, cohort);
        var brief = assignments.in(clara, cohort.id()).getFirst();
        for (int i = 1; i <= OTHERS; i++) {
            var learner = cast.person("Learner " + i);
            arrivals.admit(cohort, learner);
            submissions.handIn(learner, brief.id(), 0, "这是第" + i + "份作业，讲一件小事。");
        }
        drafts(ben, brief);
        grantsMoreTime(dong, brief);
        clock.is(brief.due().plus(Duration.ofMinutes(1)));
        handsIn(ben, brief);
        readsThirty(dong, brief);
        handsInAgain(ben, brief);
        readsTheSecond(dong, brief);
        isShownAndTakenAway(clara, ben, cohort, brief);
    }

    private void writesABrief(PersonId clara, CohortTerms cohort) {
        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var creator = walker(desk, Look.DESKTOP);
            desk.open("/studio/" + cohort.community());
            creator.presses("assignment.assignments");
            creator.presses("assignment.write");
            creator.sees("assignment.write");
            creator.writesChinese("assignment.form.title", "一页讲清一件事");
            creator.writesChinese("assignment.form.text", "选一件小事，**一页**讲清楚。");
            creator.picks("vaadin-date-time-picker", "assignment.form.opens", "2027/1/6", "00:00");
            creator.writes("assignment.form.criterion.levels", "10 不用解释就懂\n6 看两遍能懂\n0 看不懂");
            creator.presses("assignment.write.act");
            creator.presses("assignment.publish");
            creator.reads(creator.words("assignment.handed-in.none")).waitFor();
        }
    }

    private void drafts(PersonId ben, Assignment brief) {
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = walker(phone, Look.PHONE);
            phone.open("/work/" + brief.id());
            learner.writes("assignment.hand-in.text", "## 怎么收伞\n\n倒着挂。");
            learner.reads("自动保存").waitFor();
        }
    }

    private void grantsMoreTime(PersonId dong, Assignment brief) {
        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var staff = walker(desk, Look.DESKTOP);
            desk.open("/work/" + brief.id() + "/extensions");
            staff.writes("assignment.extend.learner", "Ben");
            staff.writes("assignment.extend.reason", "停电了。");
            staff.presses("assignment.extend.act");
            staff.reads("停电了").waitFor();
            desk.shot("life-1-extended");
        }
    }

    private void handsIn(PersonId ben, Assignment brief) {
        try (var desk = browser.signedIn(ben, Look.DESKTOP)) {
            var learner = walker(desk, Look.DESKTOP);
            desk.open("/work/" + brief.id());
            learner.reads(learner.words("assignment.extended")).waitFor();
            assertThat(field(learner).inputValue()).as("what the phone wrote").isEqualTo("## 怎么收伞\n\n倒着挂。");
            learner.presses("assignment.hand-in.act");
            learner.reads(learner.words("assignment.version", 1)).waitFor();
            var own = submissions.own(ben, brief.id()).getFirst();
            learner.reads(own.sha256()).waitFor();
            assertThat(own.at()).as("a minute after the others' time").isAfter(brief.due());
            assertThat(desk.page().locator("main").textContent())
                    .as("not late for whoever has more time")
                    .doesNotContain(learner.words("assignment.late.by", 1));
            desk.shot("life-2-receipt");
        }
    }

    private void readsThirty(PersonId dong, Assignment brief) {
        phrases.keep(dong, brief.id(), "先说结论。", false);
        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var reader = walker(desk, Look.DESKTOP);
            var keys = desk.page().keyboard();
            desk.open("/work/" + brief.id() + "/desk");
            desk.settled();
            keys.press("Alt+N");
            for (int i = 1; i <= OTHERS + 1; i++) {
                reader.reads(i <= OTHERS ? "这是第" + i + "份作业" : "倒着挂").waitFor();
                focusIsOn(desk, "radio");
                keys.press("Space");
                keys.press("Tab");
                if (i == 1) {
                    keys.press("Alt+P");
                    focusIsOn(desk, "VAADIN-BUTTON");
                    keys.press("Enter");
                    focusIsOn(desk, "TEXTAREA");
                    keys.press("End");
                }
                keys.type("看过" + i);
                keys.press("Alt+R");
            }
            reader.reads(reader.words("review.desk.done")).waitFor();
            desk.shot("life-3-thirty-read");
        }
        var queue = reviews.queue(dong, brief.id());
        assertThat(queue).hasSize(OTHERS + 1).allMatch(line -> line.state() == QueueLine.State.RELEASED);
        for (int i = 0; i <= OTHERS; i++) {
            var said = reviews.released(dong, queue.get(i).work().submission()).getFirst();
            assertThat(said.words()).as("nothing that was typed is lost").endsWith("看过" + (i + 1));
            assertThat(said.score()).isEqualTo(10);
        }
        assertThat(reviews.released(dong, queue.getFirst().work().submission())
                        .getFirst()
                        .words())
                .startsWith("先说结论。");
    }

    private void handsInAgain(PersonId ben, Assignment brief) {
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = walker(phone, Look.PHONE);
            phone.open("/work/" + brief.id());
            learner.reads(learner.words("review.feedback.of", "10", 10)).click();
            learner.reads("看过30").waitFor();
            phone.open("/work/" + brief.id());
            learner.presses("assignment.hand-in.again");
            learner.writes("assignment.hand-in.text", "## 怎么收伞\n\n先抖三下，再倒着挂。");
            learner.presses("assignment.hand-in.act");
            learner.reads(learner.words("assignment.version", 2)).waitFor();
        }
    }

    private void readsTheSecond(PersonId dong, Assignment brief) {
        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var reader = walker(desk, Look.DESKTOP);
            var keys = desk.page().keyboard();
            desk.open("/work/" + brief.id() + "/desk");
            desk.settled();
            keys.press("Alt+N");
            reader.reads("先抖三下").waitFor();
            focusIsOn(desk, "radio");
            keys.press("Alt+V");
            desk.page().locator("ins, del").first().waitFor();
            desk.shot("life-4-compared");
            keys.press("Space");
            keys.press("Alt+R");
            reader.reads(reader.words("review.desk.done")).waitFor();
        }
    }

    private void isShownAndTakenAway(PersonId clara, PersonId ben, CohortTerms cohort, Assignment brief) {
        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var staff = walker(desk, Look.DESKTOP);
            desk.open("/work/" + brief.id() + "/showcase");
            desk.page()
                    .locator("li", new Page.LocatorOptions().setHasText("Ben"))
                    .getByText(staff.words("showcase.nominate"))
                    .click();
            staff.writes("showcase.nominate.words", "没做过的人看完就会。");
            desk.page()
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button], vaadin-button[theme~=primary]")
                    .last()
                    .click();
            staff.reads(staff.words("showcase.state.NOMINATED")).waitFor();
        }
        var id = showcases.mine(ben).getFirst().id();
        var address = "/c/" + communities.get(cohort.community()).address() + "/works/" + id;
        try (var phone = browser.signedIn(ben, Look.PHONE);
                var eve = browser.visitor(Look.DESKTOP)) {
            var author = walker(phone, Look.PHONE);
            var stranger = walker(eve, Look.DESKTOP);
            assertThat(eve.page().navigate(browser.address() + address).status())
                    .as("not before its author consents")
                    .isEqualTo(404);
            phone.open("/showcase/" + id);
            author.presses("showcase.consent.PUBLIC");
            author.reads(author.words("showcase.shared-at")).waitFor();
            eve.open(address);
            stranger.reads("先抖三下").waitFor();
            eve.shot("life-5-public");

            author.presses("showcase.withdraw");
            author.reads(author.words("showcase.state.WITHDRAWN")).waitFor();
            clock.passes(Duration.ofMinutes(1));
            assertThat(eve.page().navigate(browser.address() + address).status())
                    .as("gone within a minute")
                    .isEqualTo(404);
            assertThat(eve.page().content()).doesNotContain("先抖三下");
        }
    }

    /// Waits until the focus is on such an element or such a field.
    private static void focusIsOn(Browser.Guest guest, String kind) {
        guest.page()
                .waitForFunction(
                        "kind => document.activeElement.tagName === kind || document.activeElement.type === kind",
                        kind);
    }

    private static Locator field(Walker learner) {
        return learner.page()
                .getByLabel(learner.words("assignment.hand-in.text"), new Page.GetByLabelOptions().setExact(true));
    }

    private Walker walker(Browser.Guest guest, Look look) {
        return new Walker(guest, say, look.language());
    }
}
