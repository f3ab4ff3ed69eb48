package lyceum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.List;
import lyceum.TwoCohorts.Things;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.MoreTime;
import lyceum.assignment.Submissions;
import lyceum.gradebook.Gradebook;
import lyceum.gradebook.GradebookExport;
import lyceum.gradebook.Search;
import lyceum.language.Languages;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.review.Phrases;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.shared.PersonId;
import lyceum.showcase.Audience;
import lyceum.showcase.Showcased;
import lyceum.showcase.Showcases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// As [WorkScopeTest], for what the rooms do rather than show: every act upon cohort 2 answers an outsider as it would
/// about an id that was never given.
@HouseTest
class WorkDeedsTest {
    @Autowired
    TwoCohorts cohorts;

    @Autowired
    Assignments assignments;

    @Autowired
    MoreTime moreTime;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Phrases phrases;

    @Autowired
    ReviewInvitations invitations;

    @Autowired
    Lessons lessons;

    @Autowired
    Gradebook gradebook;

    @Autowired
    GradebookExport exports;

    @Autowired
    Showcases showcases;

    TwoCohorts.Set set;

    @BeforeEach
    void ben_has_handed_in_in_cohort_two() {
        set = cohorts.set();
    }

    @FunctionalInterface
    private interface Act {
        Object by(PersonId person, Things of) throws Exception;
    }

    /// @param bens whether another learner of the cohort is refused too
    private record Deed(String name, boolean bens, Act act) {}

    private List<Deed> deeds() {
        var everything = new Search("", Search.Show.ALL);
        return List.of(
                new Deed("read a brief", false, (by, of) -> assignments.get(by, of.brief())),
                new Deed("read the briefs", false, (by, of) -> assignments.in(by, of.cohort())),
                new Deed("write a brief", true, (by, of) -> assignments.write(by, of.cohort(), Briefs.plan())),
                new Deed("read who has more time", true, (by, of) -> moreTime.of(by, of.brief())),
                new Deed("seek a learner", true, (by, of) -> moreTime.learner(by, of.brief(), "Ben")),
                new Deed("begin", false, (by, of) -> submissions.begin(by, of.brief())),
                new Deed("hand in", false, (by, of) -> submissions.handIn(by, of.brief(), 0, "我的")),
                new Deed("read a version", true, (by, of) -> submissions.get(by, of.version())),
                new Deed("read all versions", true, (by, of) -> submissions.of(by, of.work())),
                new Deed("read the newest", true, (by, of) -> submissions.newest(by, of.brief(), 0, 9)),
                new Deed("read the queue", true, (by, of) -> reviews.queue(by, of.brief())),
                new Deed("claim", true, (by, of) -> reviews.claim(by, of.version())),
                new Deed("read a draft", true, (by, of) -> reviews.draft(by, of.version())),
                new Deed("read what was said", true, (by, of) -> reviews.released(by, of.version())),
                new Deed("give back", true, (by, of) -> nothing(() -> reviews.giveBack(by, of.review()))),
                new Deed("release", true, (by, of) -> nothing(() -> reviews.release(by, of.review(), 1))),
                new Deed("send back", true, (by, of) -> nothing(() -> reviews.sendBack(by, of.review(), 1))),
                new Deed("read the phrases", true, (by, of) -> phrases.of(by, of.brief())),
                new Deed("keep a phrase", true, (by, of) -> phrases.keep(by, of.brief(), "好", true)),
                new Deed("read who was invited", true, (by, of) -> invitations.of(by, of.brief())),
                new Deed("read a lesson", false, (by, of) -> lessons.get(by, of.lesson())),
                new Deed("read the lessons", false, (by, of) -> lessons.in(by, of.cohort())),
                new Deed("mark a lesson", false, (by, of) -> nothing(() -> lessons.done(by, of.lesson()))),
                new Deed("write a lesson", true, (by, of) -> lessons.write(by, of.cohort(), Syllabus.plan(2))),
                new Deed("withdraw a lesson", true, (by, of) -> nothing(() -> lessons.withdraw(by, of.lesson()))),
                new Deed("read the columns", true, (by, of) -> gradebook.columns(by, of.cohort())),
                new Deed("seek in the gradebook", true, (by, of) -> gradebook.seek(by, of.cohort(), everything)),
                new Deed("read a line", true, (by, of) -> gradebook.line(by, of.cohort(), of.number())),
                new Deed("read the own line", false, (by, of) -> gradebook.own(by, of.cohort())),
                new Deed(
                        "take the gradebook along",
                        true,
                        (by, of) -> nothing(() -> exports.write(
                                by,
                                of.cohort(),
                                everything,
                                GradebookExport.Format.CSV,
                                Languages.CHINESE,
                                OutputStream.nullOutputStream()))),
                new Deed("nominate", true, (by, of) -> nothing(() -> showcases.nominate(by, of.version(), ""))),
                new Deed("read a showcase", true, (by, of) -> showcases.get(by, of.shown())),
                new Deed(
                        "consent", true, (by, of) -> nothing(() -> showcases.consent(by, of.shown(), Audience.PUBLIC))),
                new Deed("decline", true, (by, of) -> nothing(() -> showcases.decline(by, of.shown()))),
                new Deed("take away", true, (by, of) -> nothing(() -> showcases.withdraw(by, of.shown()))),
                new Deed("read what was nominated", true, (by, of) -> showcases.of(by, of.brief())));
    }

    @Test
    void every_act_upon_cohort_two_is_answered_as_upon_what_never_was() {
        for (var deed : deeds()) {
            set.outsiders()
                    .forEach((who, person) -> assertThat(outcome(deed, person, set.things()))
                            .as("%s: %s", who, deed.name())
                            .isEqualTo(outcome(deed, person, Things.NEVER_GIVEN)));
            if (deed.bens())
                assertThat(outcome(deed, set.carl(), set.things()))
                        .as("another learner: %s", deed.name())
                        .startsWith("refused");
        }
        assertThat(showcases.get(set.ben(), set.things().shown()).state())
                .as("nobody has changed anything")
                .isEqualTo(Showcased.State.NOMINATED);
        assertThat(lessons.in(set.ben(), set.two().id())).hasSize(1);
        assertThat(assignments.in(set.clara(), set.two().id())).hasSize(1);
    }

    private static String outcome(Deed deed, PersonId by, Things of) {
        try {
            return "answered " + deed.act().by(by, of);
        } catch (Exception refused) {
            return "refused " + refused;
        }
    }

    private static Object nothing(Runnable act) {
        act.run();
        return "done";
    }
}
