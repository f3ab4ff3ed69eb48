package lyceum.admission.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.Sale;
import lyceum.community.CommunityFrame;
import lyceum.course.CohortTerms;
import lyceum.course.CoursePage;
import lyceum.course.CourseTexts;
import lyceum.course.Courses;
import lyceum.course.FreeLessons;
import lyceum.course.FreeLessons.FreeLesson;
import lyceum.course.SharedCard;
import lyceum.course.StudioShelf;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.CohortId;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The public page of a course with its tickets. It costs no session; buying hands over to the application.
@Controller
class CoursePages {
    /// So old at most is what the page says of seats.
    private static final Duration LIFE = Duration.ofSeconds(2);

    private final Courses courses;
    private final Admissions admissions;
    private final CommunityFrame frames;
    private final TicketCards tickets;
    private final CourseData structured;
    private final Markdown markdown;
    private final Say say;
    private final PlainPages pages;
    private final Clock clock;
    private final StudioShelf shelf;
    private final SignedIn signedIn;
    private final Optional<FreeLessons> lessons;

    CoursePages(
            Courses courses,
            Admissions admissions,
            CommunityFrame frames,
            TicketCards tickets,
            CourseData structured,
            Markdown markdown,
            Say say,
            PlainPages pages,
            Clock clock,
            StudioShelf shelf,
            SignedIn signedIn,
            Optional<FreeLessons> lessons) {
        this.courses = courses;
        this.admissions = admissions;
        this.frames = frames;
        this.tickets = tickets;
        this.structured = structured;
        this.markdown = markdown;
        this.say = say;
        this.pages = pages;
        this.clock = clock;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.lessons = lessons;
    }

    record Day(String name, String what, String look) {}

    @GetMapping(path = "/c/{address}/courses/{slug}", params = "!preview")
    ResponseEntity<byte[]> course(
            @PathVariable String address,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(
                request,
                response,
                LIFE,
                frame -> page(frame, courses.page(address, slug).orElseThrow(NotFound::new)));
    }

    /// As it will look, for staff before it is published; for everybody else there is nothing.
    @GetMapping(path = "/c/{address}/courses/{slug}", params = "preview")
    ResponseEntity<byte[]> courseToCome(
            @PathVariable String address,
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response) {
        var reader = signedIn.maybe().orElseThrow(NotFound::new);
        var page = page(Frame.of(request), shelf.preview(reader, address, slug));
        page.frame().notIndexed();
        return pages.fresh(request, response, HttpStatus.OK, page);
    }

    private Plain page(Frame frame, CoursePage page) {
        var reader = frame.reader();
        var course = page.course();
        var sales =
                admissions.sales(page.cohorts().stream().map(CohortTerms::id).toList());
        var order = inOrder(page.cohorts(), sales);
        var title = course.title().in(reader);
        frames.round(
                        frame.titled(title, course.summary().in(reader)),
                        page.community().community())
                .pictured(SharedCard.of(
                        CommunityFrame.path(page.community().community()) + "/courses/" + course.slug(), reader))
                .describedBy(structured.of(page, sales, origin(frame), reader))
                .styledBy("rooms/admission.css");
        var first = order.stream().findFirst();
        var model = new HashMap<String, Object>();
        model.put(
                "kicker",
                first.map(next -> kicker(next, reader)).orElseGet(() -> say.text(reader, "admission.course")));
        model.put("title", title);
        model.put("summary", course.summary().in(reader));
        model.put("description", markdown.html(course.description().in(reader)));
        model.put("week", course.hasRhythm() ? week(course, reader) : List.of());
        model.put("takeaways", course.takeaways(reader));
        model.put("notFor", course.notFor(reader));
        model.put("free", free(page, order, reader));
        model.put("ticket", first.map(next -> card(next, sales, reader)).orElse(null));
        model.put(
                "others",
                order.stream().skip(1).map(other -> card(other, sales, reader)).toList());
        model.put(
                "zone",
                first.map(next -> TermsInWords.zone(next.zone(), reader)).orElse(""));
        return new Plain("admission/course", frame, model);
    }

    record Free(String title, String path, boolean video) {}

    private List<Free> free(CoursePage page, List<CohortTerms> order, Locale reader) {
        var base = CommunityFrame.path(page.community().community()) + "/courses/"
                + page.course().slug();
        return lessons
                .map(room -> room.of(order.stream().map(CohortTerms::id).toList()))
                .orElse(List.<FreeLesson>of())
                .stream()
                .map(one -> new Free(one.title().in(reader), base + one.path(), one.hasVideo()))
                .toList();
    }

    private TicketCard card(CohortTerms terms, Map<CohortId, Sale> sales, Locale reader) {
        return tickets.of(terms, sale(terms, sales), reader);
    }

    static Sale sale(CohortTerms terms, Map<CohortId, Sale> sales) {
        return Optional.ofNullable(sales.get(terms.id()))
                .orElseGet(() -> new Sale(terms.id(), terms.seats(), 0, 0, 0, Map.of()));
    }

    /// What can be bought now comes first, then what one can queue for, what will be sold, and what is over.
    private List<CohortTerms> inOrder(List<CohortTerms> cohorts, Map<CohortId, Sale> sales) {
        var order = new ArrayList<CohortTerms>();
        for (var standing : List.of(Standing.OPEN, Standing.SOLD_OUT, Standing.SOON, Standing.OVER))
            cohorts.stream()
                    .filter(terms -> Standing.of(terms, sale(terms, sales), clock.instant()) == standing)
                    .sorted(standing == Standing.OVER ? CohortTerms.BY_FIRST_DAY.reversed() : CohortTerms.BY_FIRST_DAY)
                    .forEach(order::add);
        return order;
    }

    private String kicker(CohortTerms next, Locale reader) {
        return say.text(reader, "admission.course.kicker", next.name().in(reader), next.firstDay());
    }

    private static List<Day> week(CourseTexts course, Locale reader) {
        var week = new ArrayList<Day>();
        for (var day : DayOfWeek.values()) {
            var what = course.rhythm().get(day.getValue() - 1).in(reader);
            var look = what.isEmpty() ? "" : day == DayOfWeek.FRIDAY ? "on fri" : "on";
            week.add(new Day(day.getDisplayName(TextStyle.SHORT, reader), what, look));
        }
        return week;
    }

    private static String origin(Frame frame) {
        return frame.getUrl().substring(0, frame.getUrl().indexOf("/c/"));
    }
}
