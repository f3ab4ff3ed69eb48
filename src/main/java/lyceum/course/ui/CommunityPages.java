package lyceum.course.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.CommunityFrame;
import lyceum.community.CommunityProfile;
import lyceum.course.Courses;
import lyceum.course.CoursesChanged;
import lyceum.course.SharedCard;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a stranger reads of a community: its charter and its catalogue. Staff may see them before they are published,
/// by `?preview`.
@Controller
class CommunityPages {
    /// Seats go and prices change by the clock; older than this no list is.
    private static final Duration LIFE = Duration.ofSeconds(10);

    private final Communities communities;
    private final Courses courses;
    private final CommunityFrame frames;
    private final Cards cards;
    private final StructuredData structured;
    private final Markdown markdown;
    private final Say say;
    private final PlainPages pages;
    private final SignedIn signedIn;
    private final Roles roles;

    CommunityPages(
            Communities communities,
            Courses courses,
            CommunityFrame frames,
            Cards cards,
            StructuredData structured,
            Markdown markdown,
            Say say,
            PlainPages pages,
            SignedIn signedIn,
            Roles roles) {
        this.communities = communities;
        this.courses = courses;
        this.frames = frames;
        this.cards = cards;
        this.structured = structured;
        this.markdown = markdown;
        this.say = say;
        this.pages = pages;
        this.signedIn = signedIn;
        this.roles = roles;
    }

    @GetMapping(path = "/c/{address}", params = "!preview")
    ResponseEntity<byte[]> charter(
            @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
        return pages.cached(request, response, LIFE, frame -> charter(frame, published(address)));
    }

    @GetMapping(path = "/c/{address}", params = "preview")
    ResponseEntity<byte[]> charterToCome(
            @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
        var page = charter(Frame.of(request), previewed(address));
        page.frame().notIndexed();
        return pages.fresh(request, response, HttpStatus.OK, page);
    }

    @GetMapping("/c/{address}/courses")
    ResponseEntity<byte[]> catalogue(
            @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
        return pages.cached(request, response, LIFE, frame -> catalogue(frame, published(address)));
    }

    private Plain charter(Frame frame, CommunityProfile profile) {
        var community = profile.community();
        var reader = frame.reader();
        var name = community.name().in(reader);
        var shelf = cards.of(courses.catalogue(community.id()), reader);
        frames.round(frame.titled(name, description(profile, frame)), community)
                .pictured(SharedCard.of(CommunityFrame.path(community), reader))
                .describedBy(structured.of(community, shelf, origin(frame), reader))
                .styledBy("rooms/course.css");
        var charter = markdown.html(profile.charter().in(reader));
        boolean hasRules = !communities.rules(community.id()).text().isEmpty();
        return new Plain(
                "course/charter",
                frame,
                Map.of(
                        "kicker", community.tagline().in(reader),
                        "title", name,
                        "charter", charter,
                        "cards", shelf,
                        "rules", hasRules ? CommunityFrame.path(community) + "/rules" : ""));
    }

    private Plain catalogue(Frame frame, CommunityProfile profile) {
        var community = profile.community();
        var reader = frame.reader();
        var title = say.text(reader, "course.catalogue.title");
        var name = community.name().in(reader);
        List<Card> shelf = cards.of(courses.catalogue(community.id()), reader);
        frames.round(frame.titled(title, say.text(reader, "course.catalogue.description", name)), community)
                .pictured(SharedCard.of(CommunityFrame.path(community), reader))
                .describedBy(structured.of(community, shelf, origin(frame), reader))
                .styledBy("rooms/course.css");
        return new Plain("course/catalogue", frame, Map.of("kicker", name, "title", title, "cards", shelf));
    }

    private static String description(CommunityProfile profile, Frame frame) {
        var tagline = profile.community().tagline().in(frame.reader());
        return tagline.isEmpty() ? profile.community().name().in(frame.reader()) : tagline;
    }

    private static String origin(Frame frame) {
        return frame.getUrl().substring(0, frame.getUrl().indexOf("/c/"));
    }

    private CommunityProfile published(String address) {
        return communities
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .orElseThrow(NotFound::new);
    }

    private CommunityProfile previewed(String address) {
        return communities
                .profileAt(address)
                .filter(profile -> signedIn.maybe()
                        .filter(reader -> roles.may(
                                reader, Act.SEE_STUDIO, profile.community().id()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CoursesChanged changed) {
        pages.forget(CommunityFrame.path(communities.get(changed.community())));
    }
}
