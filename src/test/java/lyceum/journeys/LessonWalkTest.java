package lyceum.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import lyceum.Browser;
import lyceum.Browser.Look;
import lyceum.BrowserTest;
import lyceum.Cast;
import lyceum.admission.Arrivals;
import lyceum.course.Courses;
import lyceum.course.Offers;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.lesson.LessonId;
import lyceum.lesson.LessonLine;
import lyceum.lesson.Lessons;
import lyceum.lesson.Syllabus;
import lyceum.shared.CohortId;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A lesson from its first line to the mark that somebody is done with it.
@BrowserTest
class LessonWalkTest {
    /// A second of a moving square, recorded by the browser itself.
    private static final String FILMED = """
            async () => {
              const canvas = document.createElement('canvas');
              canvas.width = 320; canvas.height = 180;
              const brush = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
              const parts = [];
              recorder.ondataavailable = part => parts.push(part.data);
              const over = new Promise(done => { recorder.onstop = done; });
              recorder.start();
              for (let i = 0; i < 25; i++) {
                brush.fillStyle = '#d8cdb8'; brush.fillRect(0, 0, 320, 180);
                brush.fillStyle = '#a33b2a'; brush.fillRect(i * 8, 60, 60, 60);
                await new Promise(done => setTimeout(done, 40));
              }
              recorder.stop();
              await over;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              let text = '';
              for (const one of bytes) text += String.fromCharCode(one);
              return btoa(text);
            }""";

    @Autowired
    Browser browser;

    @Autowired
    Cast cast;

    @Autowired
    Offers offers;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Lessons lessons;

    @Autowired
    Courses courses;

    @Autowired
    Say say;

    @Test
    void staff_write_a_lesson_with_a_video_learners_watch_it_and_visitors_read_a_preview() {
        var cohort = offers.cohort(20, Money.of("CNY", 0));
        var clara = cast.owner(cohort.community());
        var dong = cast.assistant(clara, cohort.community(), cohort.id());
        var ben = cast.ben();
        arrivals.settleIn(cohort, ben);
        try (var desk = browser.signedIn(dong, Look.DESKTOP)) {
            var staff = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/studio/" + cohort.community());
            staff.presses("lesson.lessons");
            staff.sees("lesson.lessons");
            desk.isAccessible();
            desk.shot("lesson-1-empty");
            staff.presses("lesson.write");
            staff.writesChinese("lesson.form.title", "先说结论");
            staff.picks("vaadin-date-time-picker", "lesson.form.opens", "2027/1/6", "00:00");
            staff.presses("lesson.write.act");
            staff.sees("lesson.edit");
            staff.writesChinese("lesson.form.text", "读的人只想知道一件事：**我接下来要做什么**。");
            staff.writes("lesson.form.links", "看这一页");
            staff.presses("lesson.edit.act");
            staff.reads("“看这一页”前面要先写网址").waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("lesson-2-refused");
            staff.writes("lesson.form.links", "https://example.org/plain 把话写清楚\nhttps://example.com");
            var film = Base64.getDecoder().decode((String) desk.page().evaluate(FILMED));
            desk.page()
                    .locator("input[type=file][accept]")
                    .setInputFiles(new FilePayload("a.webm", "video/webm", film));
            desk.page().locator(".film video").waitFor();
            desk.isAccessible();
            desk.fits();
            desk.shot("lesson-3-filmed");
            staff.presses("lesson.edit.act");
            staff.presses("lesson.publish");
            staff.reads(staff.words("lesson.state.published")).waitFor();
            desk.shot("lesson-4-published");
        }

        var first = lessons.in(ben, cohort.id()).getFirst().id();
        lessons.publish(clara, lessons.write(clara, cohort.id(), Syllabus.plan(1, "删掉不改变意思的字", Syllabus.OPENS, true)));
        lessons.publish(clara, lessons.write(clara, cohort.id(), Syllabus.plan(2, "一段一件事", Syllabus.OPENS, false)));
        lessons.publish(
                clara,
                lessons.write(clara, cohort.id(), Syllabus.plan(3, "数字写成人话", Syllabus.OPENS.plusDays(14), false)));
        lessons.write(clara, cohort.id(), Syllabus.plan(4, "道歉的信", Syllabus.OPENS, false));
        var preview = lessons.in(ben, cohort.id()).get(1).id();

        orderByKeys(dong, cohort.id(), preview);

        try (var phone = browser.signedIn(ben, Look.PHONE)) {
            var learner = new Walker(phone, say, Look.PHONE.language());
            phone.open("/home");
            phone.settled();
            phone.shot("lesson-5-home");
            phone.open("/lessons/" + first);
            learner.heading("先说结论").waitFor();
            var player = phone.page().locator(".film video");
            player.evaluate("film => { film.muted = true; return film.play(); }");
            phone.page().waitForFunction("() => document.querySelector('.film video').currentTime > 0.3");
            assertThat(player.evaluate("film => film.videoWidth")).isEqualTo(320);
            phone.isAccessible();
            phone.fits();
            phone.shot("lesson-6-watched");
            learner.presses("lesson.mark");
            learner.reads(learner.words("lesson.done")).waitFor();
            phone.open("/cohorts/" + cohort.id() + "/lessons");
            learner.reads(learner.words("lesson.state.done")).waitFor();
            phone.isAccessible();
            phone.fits();
            phone.shot("lesson-7-list");
        }
        try (var desk = browser.signedIn(clara, Look.DESKTOP)) {
            var owner = new Walker(desk, say, Look.DESKTOP.language());
            desk.open("/studio/" + cohort.community() + "/cohorts/" + cohort.id());
            owner.presses("course.clone");
            owner.sees("course.clone");
            owner.writesChinese("course.cohort.form.name", "第十期");
            owner.presses("course.clone.act");
            owner.heading("第十期").waitFor();
            desk.shot("lesson-9-next-term");
        }
        var page = courses.catalogue(cohort.community()).getFirst();
        var path = "/c/" + page.community().community().address() + "/courses/" + cohort.slug();
        for (var look : Look.all().toList()) {
            try (var reader = browser.signedIn(ben, look)) {
                reader.isFine("/cohorts/" + cohort.id() + "/lessons", "lesson-list");
                reader.isFine("/lessons/" + first, "lesson-page");
            }
            try (var staff = browser.signedIn(clara, look)) {
                staff.isFine("/cohorts/" + cohort.id() + "/lessons", "lesson-order");
                staff.isFine("/lessons/" + first + "/edit", "lesson-edit");
                staff.isFine("/cohorts/" + cohort.id() + "/lessons/new", "lesson-new");
                staff.isFine("/studio/" + cohort.community() + "/cohorts/" + cohort.id() + "/next", "lesson-next-term");
            }
            try (var visitor = browser.visitor(look)) {
                visitor.isFine(path, "lesson-course");
                visitor.isFine(path + "/lessons/" + preview, "lesson-preview");
            }
        }
    }

    private void orderByKeys(PersonId dong, CohortId cohort, LessonId preview) {
        try (var desk = browser.signedIn(dong, Look.DESKTOP.in(Languages.ENGLISH))) {
            desk.open("/cohorts/" + cohort + "/lessons");
            desk.settled();
            desk.page()
                    .locator("a.title", new Page.LocatorOptions().setHasText("删掉不改变意思的字"))
                    .focus();
            desk.page().keyboard().press("Alt+ArrowUp");
            desk.settled();
            assertThat(lessons.in(dong, cohort).getFirst().id()).isEqualTo(preview);
            desk.page().keyboard().press("Alt+ArrowDown");
            desk.settled();
            assertThat(lessons.in(dong, cohort))
                    .extracting(LessonLine::id)
                    .element(1)
                    .isEqualTo(preview);
            desk.isAccessible();
            desk.shot("lesson-8-order");
        }
    }
}
