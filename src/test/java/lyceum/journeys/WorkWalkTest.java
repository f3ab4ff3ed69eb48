package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.assignment.Assignments;
import lyceum.assignment.Briefs;
import lyceum.assignment.Submissions;
import lyceum.core.CoreGroups;
import lyceum.core.CorePlan;
import lyceum.core.CoreSeats;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.review.Phrases;
import lyceum.review.QueueLine;
import lyceum.review.ReviewDraft;
import lyceum.review.ReviewInvitations;
import lyceum.review.Reviews;
import lyceum.shared.Bilingual;
import lyceum.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An assignment from its brief to what was handed in.
@BrowserTest
class WorkWalkTest {
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
    ReviewInvitations invitations;

    @Autowired
    CoreGroups cores;

    @Autowired
    CoreSeats seats;

    @Autowired
    Say say;

    @Test
    void staff_write_a_brief_a_learner_hands_in_from_two_devices_and_reads_what_an_assistant_said() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var staff = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/studio/" + cohort.community());
            staff.presses("assignment.assignments");
            staff.sees("assignment.assignments");
            desk.isAccessible();
            desk.shot("work-1-empty");
            staff.presses("assignment.write");
            staff.sees("assignment.write");
            staff.writesChinese("assignment.form.title", "一页讲清一件事");
            staff.writesChinese("assignment.form.text", "选一件小事，\n\n**一页**讲清楚。");
            staff.picks("vaadin-date-time-picker", "assignment.form.opens", "2027/1/6", "00:00");
            staff.writes("assignment.form.criterion.levels", "十分 很好\n0 不好");
            staff.presses("assignment.write.act");
            staff.reads("“十分 很好”前面要先写分数").waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("work-2-refused");
            staff.writes("assignment.form.criterion.levels", "10 不用解释就懂\n6 看两遍能懂\n0 看不懂");
            staff.presses("assignment.write.act");
            staff.presses("assignment.publish");
            staff.reads(staff.words("assignment.handed-in.none")).waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("work-3-published");
        }

        var brief = assignments.in(ben, cohort.id()).getFirst();
        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = new Walker(phone, say, Look.PHONE.language());
            phone.open("/home");
            learner.reads("一页讲清一件事").waitFor();
            phone.shot("work-4-home");
            learner.presses("assignment.next.act");
            learner.heading("一页讲清一件事").waitFor();
            phone.isAccessible();
            phone.fits();
            phone.shot("work-5-brief");
            learner.writes("assignment.hand-in.text", "## 怎么收伞\n\n倒着挂。");
            learner.reads("自动保存").waitFor();
        }
        try (var desk = browser.signedIn(ben, Look.DESKTOP.in(Languages.ENGLISH))) {
            var learner = new Walker(desk, say, Languages.ENGLISH);
            desk.open("/work/" + brief.id());
            desk.settled();
            assertThat(desk.page()
                            .getByLabel(
                                    learner.words("assignment.hand-in.text"),
                                    new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .isEqualTo("## 怎么收伞\n\n倒着挂。");
            learner.presses("assignment.hand-in.act");
            learner.reads(learner.words("assignment.version", 1)).waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("work-6-handed-in");
            assertThat(learner.reads(submissions.own(ben, brief.id()).getFirst().sha256())
                            .isVisible())
                    .isTrue();
            desk.open("/cohorts/" + cohort.id() + "/work");
            desk.isAccessible();
            desk.shot("work-7-list");
        }
        for (var look : new Look[] {Look.PHONE.atNight(), Look.DESKTOP})
            try (var reader = browser.signedIn(dong, look)) {
                var staff = new Walker(reader, say, look.language());
                reader.open("/work/" + brief.id());
                reader.settled();
                reader.fits();
                reader.shot("work-8-staff");
                staff.reads("Ben").click();
                staff.reads("倒着挂").waitFor();
                reader.isAccessible();
                reader.fits();
                reader.shot("work-9-read");
            }

        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var reader = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/work/" + brief.id() + "/desk");
            desk.isAccessible();
            desk.shot("work-10-desk");
            desk.page().keyboard().press("Alt+N");
            reader.reads("倒着挂").waitFor();
            desk.settled();
            desk.page().locator("vaadin-radio-button input").first().focus();
            desk.page().keyboard().press("Space");
            desk.page().locator(".read-work p").first().evaluate("""
                    passage => {
                      const marked = document.createRange();
                      marked.selectNodeContents(passage);
                      getSelection().removeAllRanges();
                      getSelection().addRange(marked);
                    }""");
            assertThat(desk.page().evaluate("() => getSelection().toString()")).isEqualTo("倒着挂。");
            desk.page().keyboard().press("Alt+M");
            reader.writes("review.remark", "为什么倒着？");
            reader.writes("review.words", "**看得懂。**");
            reader.reads(reader.words("review.saved")).waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("work-11-reading");
            desk.page().keyboard().press("Alt+R");
            reader.reads(reader.words("review.desk.done")).waitFor();
            desk.open("/work/" + brief.id() + "/desk?show=released");
            reader.reads("Ben").click();
            reader.reads("为什么倒着？").waitFor();
            desk.shot("work-13-released");
            assertThat(reviews.queue(dong, brief.id()).getFirst().state())
                    .as("looking is not reading anew")
                    .isEqualTo(QueueLine.State.RELEASED);
        }
        for (var look :
                new Look[] {Look.PHONE, Look.DESKTOP.in(Languages.ENGLISH).atNight()})
            try (var guest = browser.signedIn(ben, look)) {
                var author = new Walker(guest, say, look.language());
                guest.open("/work/" + brief.id());
                author.reads(author.words("review.feedback.of", "10", 10)).click();
                author.reads("为什么倒着？").waitFor();
                guest.isAccessible();
                guest.fits();
                guest.shot("work-12-feedback");
            }

        var version = submissions.own(ben, brief.id()).getFirst();
        for (var look : Look.all().toList()) {
            try (var author = browser.signedIn(ben, look)) {
                author.isFine("/cohorts/" + cohort.id() + "/work", "work-list");
                author.isFine("/work/" + brief.id(), "work-page");
                author.isFine("/feedback/" + version.id(), "work-feedback");
            }
            try (var reader = browser.signedIn(clara, look)) {
                reader.isFine("/studio/" + cohort.community(), "work-studio");
                reader.isFine("/work/" + brief.id() + "/edit", "work-edit");
                reader.isFine("/work/" + brief.id() + "/desk?read=" + version.id(), "work-desk");
            }
        }
    }

    @Test
    void every_page_of_reading_is_fine_in_every_look() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var core = cores.found(clara, cohort.community(), new CorePlan(new Bilingual("灯下圆桌", "Round table"), 9));
        var ada = cast.ada();
        arrivals.settleIn(cohort, ada);
        seats.accept(ada, seats.offer(clara, core, ada, false));
        var ben = cast.ben();
        var eva = cast.person("Eva");
        arrivals.settleIn(cohort, ben);
        arrivals.settleIn(cohort, eva);
        var brief = assignments.write(clara, cohort.id(), Briefs.plan());
        assignments.publish(clara, brief);
        submissions.handIn(ben, brief, 0, "# 怎么收伞\n\n倒着挂。\n\n干了再卷。");
        var second = submissions.handIn(
                ben,
                brief,
                1,
                "# 怎么收伞\n\n伞面朝下挂，水才流得走。\n\n干了再卷。",
                "https://example.org/films/7 三分钟的示范\nhttps://example.com/umbrellas");
        var evas = submissions.handIn(eva, brief, 0, "一碗面为什么坨。");
        phrases.keep(clara, brief, "先说结论，再说为什么。", true);
        var review = reviews.claim(clara, evas.id());
        reviews.sendBack(
                clara,
                review.id(),
                reviews.save(clara, review.id(), 0, new ReviewDraft(Map.of(), "请补一句为什么。", List.of(), "")));
        assignments.extend(clara, brief, ben, Briefs.CUT_OFF, Briefs.CUT_OFF, "出差，路上没有电脑。");
        var invitation = invitations.invite(clara, brief, ada);
        for (var look : Look.all().toList()) {
            try (var member = browser.signedIn(ada, look)) {
                member.isFine("/review-invitations/" + invitation, "read-invited");
            }
            try (var author = browser.signedIn(ben, look)) {
                author.isFine("/work/" + brief, "read-links");
            }
            try (var author = browser.signedIn(eva, look)) {
                author.isFine("/feedback/" + evas.id(), "read-returned");
                author.isFine("/work/" + brief, "read-revise");
            }
            try (var staff = browser.signedIn(clara, look)) {
                staff.isFine("/work/" + brief + "/extensions", "read-extensions");
                staff.isFine("/work/" + brief + "/readers", "read-readers");
                staff.isFine("/compared/" + second.id(), "read-compared");
                staff.isFine("/work/" + brief + "/desk?read=" + second.id(), "read-desk");
            }
        }
        var written = reviews.claim(clara, second.id());
        reviews.save(clara, written.id(), 0, new ReviewDraft(Map.of(0, 10, 1, 5), "很清楚。", List.of(), ""));
        for (var look : Look.all().toList())
            try (var staff = browser.signedIn(clara, look)) {
                staff.isFine("/work/" + brief + "/release", "read-release");
            }
        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var staff = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/work/" + brief + "/desk?show=written");
            staff.presses("review.releases");
            staff.presses("review.releases.act");
            staff.reads(staff.words("review.releases.none")).waitFor();
        }
        assertThat(reviews.released(ben, second.id())).hasSize(1);
        try (var member = browser.signedIn(ada, Look.PHONE)) {
            var guest = new Walker(member, say, Look.PHONE.language());
            member.open("/review-invitations/" + invitation);
            guest.presses("review.invited.accept");
            guest.reads(guest.words("review.desk")).first().waitFor();
            member.fits();
        }
    }
}
