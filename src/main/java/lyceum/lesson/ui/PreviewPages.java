package lyceum.lesson.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.course.Courses;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.lesson.Lesson;
import lyceum.lesson.LessonId;
import lyceum.lesson.Previews;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A free lesson as visitors read it; it costs no session and leads to the course with its tickets.
@Controller
class PreviewPages {
    /// Another node may have taken it back; so long it may still stand there.
    private static final Duration LIFE = Duration.ofSeconds(10);

    private final Previews previews;
    private final Courses courses;
    private final Communities communities;
    private final CommunityFrame frames;
    private final Markdown markdown;
    private final Say say;
    private final PlainPages pages;

    PreviewPages(
            Previews previews,
            Courses courses,
            Communities communities,
            CommunityFrame frames,
            Markdown markdown,
            Say say,
            PlainPages pages) {
        this.previews = previews;
        this.courses = courses;
        this.communities = communities;
        this.frames = frames;
        this.markdown = markdown;
        this.say = say;
        this.pages = pages;
    }

    @GetMapping("/c/{address}/courses/{slug}/lessons/{lesson}")
    ResponseEntity<byte[]> lesson(
            @PathVariable String address,
            @PathVariable String slug,
            @PathVariable String lesson,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(
                request, response, LIFE, frame -> page(frame, previews.at(address, slug, LessonId.parse(lesson))));
    }

    private Plain page(Frame frame, Lesson one) {
        var reader = frame.reader();
        var community = communities.get(one.community());
        var terms = courses.terms(one.cohort());
        var home = CommunityFrame.path(community);
        var title = one.title().in(reader);
        var kicker =
                say.text(reader, "lesson.preview.kicker", terms.courseTitle().in(reader));
        frames.round(frame.titled(title, kicker), community).styledBy("rooms/lesson.css");
        var model = new HashMap<String, Object>();
        model.put("kicker", kicker);
        model.put("title", title);
        model.put("text", forVisitors(markdown.html(one.text().in(reader)), home));
        model.put("video", one.video() == null ? "" : home + "/files/" + one.video());
        model.put("links", one.links());
        model.put("course", home + "/courses/" + terms.slug());
        return new Plain("lesson/preview", frame, model);
    }

    /// The files of a page that anybody reads have addresses that anybody may open.
    private static String forVisitors(String html, String home) {
        return html.replace("\"/files/", "\"" + home + "/files/");
    }
}
