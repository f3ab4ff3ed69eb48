package lyceum.showcase.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import lyceum.course.SharedCard;
import lyceum.files.OpenedFile;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import lyceum.showcase.ShowcaseId;
import lyceum.showcase.ShowcaseWithdrawn;
import lyceum.showcase.Showcased;
import lyceum.showcase.WorkShowcased;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a stranger sees of good works: a gallery, and a page for each that can be shared. Nothing is kept longer than
/// twenty seconds, here or on the way, so that what is taken away is gone everywhere within a minute.
@Controller
class ShowcasePages {
    static final String GALLERY = "/works";
    private static final Duration LIFE = Duration.ofSeconds(20);
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    record Card(String path, String title, String opening, String byline, String picture) {}

    private final ShowcaseFrame frame;
    private final CommunityFrame frames;
    private final PlainPages pages;

    ShowcasePages(ShowcaseFrame frame, CommunityFrame frames, PlainPages pages) {
        this.frame = frame;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/c/{address}" + GALLERY)
    ResponseEntity<byte[]> gallery(
            @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
        return pages.cached(request, response, LIFE, around -> gallery(around, published(address)));
    }

    @GetMapping("/c/{address}/works/{id:[0-9a-z]{13}}")
    ResponseEntity<byte[]> work(
            @PathVariable String address,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(request, response, LIFE, around -> work(around, address, ShowcaseId.parse(id)));
    }

    @GetMapping("/c/{address}/works/{id:[0-9a-z]{13}}/files/{name:[a-z2-7]{26}}")
    ResponseEntity<Resource> file(@PathVariable String address, @PathVariable String id, @PathVariable String name) {
        return answer(frame.showcases().file(shown(address, id), name, false), true);
    }

    @GetMapping("/c/{address}/works/{id:[0-9a-z]{13}}/files/{name:[a-z2-7]{26}}/small")
    ResponseEntity<Resource> small(@PathVariable String address, @PathVariable String id, @PathVariable String name) {
        return answer(frame.showcases().file(shown(address, id), name, true), true);
    }

    @GetMapping("/showcase-files/{id:[0-9a-z]{13}}/{name:[a-z2-7]{26}}")
    ResponseEntity<Resource> forMembers(@PathVariable String id, @PathVariable String name) {
        return answer(frame.showcases().file(within(id), name, false), false);
    }

    @GetMapping("/showcase-files/{id:[0-9a-z]{13}}/{name:[a-z2-7]{26}}/small")
    ResponseEntity<Resource> smallForMembers(@PathVariable String id, @PathVariable String name) {
        return answer(frame.showcases().file(within(id), name, true), false);
    }

    private Showcased shown(String address, String id) {
        return frame.showcases().publicly(address, ShowcaseId.parse(id));
    }

    private Showcased within(String id) {
        var reader = frame.who().maybe().orElseThrow(NotFound::new);
        return frame.showcases().get(reader, ShowcaseId.parse(id));
    }

    private Plain gallery(Frame around, Community community) {
        var reader = around.reader();
        var title = frame.say().text(reader, "showcase.title");
        var name = community.name().in(reader);
        var all = frame.showcases().publicGallery(community.id());
        var authors = frame.authors(all);
        List<Card> cards = all.stream()
                .map(one -> new Card(
                        path(community, one.id()),
                        one.title().in(reader),
                        one.opening(),
                        frame.say()
                                .text(
                                        reader,
                                        "showcase.byline",
                                        authors.getOrDefault(
                                                one.author(), frame.say().text(reader, "showcase.gone")),
                                        frame.cohort(one.cohort(), reader)),
                        one.picture().isEmpty()
                                ? ""
                                : path(community, one.id()) + "/files/" + one.picture() + "/small"))
                .toList();
        frames.round(around.titled(title, frame.say().text(reader, "showcase.description", name)), community)
                .pictured(SharedCard.of(CommunityFrame.path(community), reader))
                .styledBy("rooms/showcase.css");
        return new Plain("showcase/gallery", around, Map.of("kicker", name, "title", title, "cards", cards));
    }

    private Plain work(Frame around, String address, ShowcaseId id) {
        var reader = around.reader();
        var one = frame.showcases().publicly(address, id);
        var community = frame.communities().get(one.community());
        var path = path(community, id);
        var title = one.title().in(reader);
        frames.round(around.titled(title, one.opening()), community)
                .pictured(
                        one.picture().isEmpty()
                                ? SharedCard.of(CommunityFrame.path(community), reader)
                                : path + "/files/" + one.picture() + "/small")
                .styledBy("rooms/showcase.css");
        return new Plain(
                "showcase/work",
                around,
                Map.of(
                        "kicker",
                        frame.say()
                                .text(
                                        reader,
                                        "showcase.byline",
                                        frame.author(one, reader),
                                        frame.cohort(one.cohort(), reader)),
                        "title",
                        title,
                        "text",
                        frame.html(one, path + "/files/"),
                        "links",
                        frame.links(one),
                        "gallery",
                        CommunityFrame.path(community) + GALLERY));
    }

    private Community published(String address) {
        return frame.communities()
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .orElseThrow(NotFound::new)
                .community();
    }

    static String path(Community community, ShowcaseId id) {
        return CommunityFrame.path(community) + GALLERY + "/" + id;
    }

    private static ResponseEntity<Resource> answer(OpenedFile file, boolean everybody) {
        var way = file.shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var kept = CacheControl.maxAge(LIFE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(everybody ? kept.cachePublic() : kept.cachePrivate())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        way.filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(file.bytes()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(ShowcaseWithdrawn gone) {
        forget(gone.community());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(WorkShowcased shown) {
        forget(shown.community());
    }

    /// All of them: the gallery is in the navigation of each while there is something in it.
    private void forget(CommunityId community) {
        pages.forget(CommunityFrame.path(frame.communities().get(community)));
    }
}
