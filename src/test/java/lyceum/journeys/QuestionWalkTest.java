package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.course.Offers;
import lyceum.group.Groups;
import lyceum.language.Say;
import lyceum.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A question is asked on one screen and answered on another, and each sees the other's doing without a reload.
@BrowserTest
class QuestionWalkTest {
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
    Say say;

    @Test
    void a_question_is_asked_answered_and_accepted_across_two_open_browsers() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        var group = groups.of(ben).getFirst().id();

        try (var learner = browser.signedIn(ben, Look.PHONE);
                var assistant = browser.signedIn(dong, Look.DESKTOP)) {
            var asks = new Walker(learner, say, Look.PHONE.language());
            var answers = new Walker(assistant, say, Look.DESKTOP.language());
            learner.open("/groups/" + group + "/questions");
            assistant.open("/groups/" + group + "/questions");
            learner.isAccessible();
            learner.fits();
            learner.shot("question-1-asking");

            asks.writes("channel.ask.title", "第二周的作业哪天交？");
            asks.presses("channel.ask.do");
            answers.reads("第二周的作业哪天交？").click();
            answers.writes("channel.answer.text", "**周四**晚上八点以前。");
            answers.presses("channel.answer.do");

            asks.reads("晚上八点以前").waitFor();
            assistant.isAccessible();
            assertThat(assistant
                            .page()
                            .locator("main vaadin-text-area textarea")
                            .inputValue())
                    .as("what is sent is no draft any more")
                    .isEmpty();
            assistant.shot("question-2-answering");
            learner.page()
                    .locator(
                            "article button",
                            new Page.LocatorOptions()
                                    .setHasText(say.text(Look.PHONE.language(), "channel.post.act.ACCEPT")))
                    .click();
            answers.reads(say.text(Look.DESKTOP.language(), "channel.question.state.SOLVED"))
                    .waitFor();
            learner.fits();
            learner.shot("question-3-solved");

            learner.open("/groups/" + group);
            assertThat(learner.page().locator("main vaadin-text-area").count())
                    .as("a member is not offered what they may not do")
                    .isZero();
            learner.shot("announcements-empty");
            assistant.open("/groups/" + group);
            answers.writes("channel.announce.text", "周五的分享改到**八点半**。");
            answers.presses("channel.announce.do");
            Locator heard = asks.reads("周五的分享改到");
            heard.waitFor();
            learner.fits();
            learner.isAccessible();
            learner.shot("announcements");
            assistant.open("/groups/" + group + "/powers");
            assistant.isAccessible();
            assistant.shot("powers");

            learner.open("/groups/" + group + "/search");
            learner.isAccessible();
            learner.shot("search-begin");
            asks.writes("channel.search.words", "周四 八");
            asks.reads("晚上八点以前").waitFor();
            assertThat(learner.page().locator("mark").first().textContent()).isEqualTo("周四");
            assertThat(learner.page().url()).contains("q=");
            learner.page().reload();
            asks.reads("晚上八点以前").waitFor();
            learner.isAccessible();
            learner.fits();
            learner.shot("search");
            assistant.open("/groups/" + group + "/search?q=周五");
            answers.reads("周五的分享改到").waitFor();
            assistant.shot("search");
        }
    }
}
