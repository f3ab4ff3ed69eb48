package lyceum.archive.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import lyceum.course.SharedCard;
import lyceum.friday.PastShares;
import lyceum.friday.PastSharesOpened;
import lyceum.friday.Share;
import lyceum.friday.ShareId;
import lyceum.friday.Shares;
import lyceum.shared.CommunityId;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a stranger reads of past shares where a community allows it: titles, and a line of what each was about. Nothing
/// is kept longer than twenty seconds, so that what is closed is gone everywhere within a minute.
@Controller
class PastSharePages {
    static final String FRIDAYS = "/fridays";
    private static final Duration LIFE = Duration.ofSeconds(20);

    record Card(String path, String day, String title, String line) {}

    private final ArchiveFrame frame;
    private final CommunityFrame frames;
    private final PlainPages pages;

    PastSharePages(ArchiveFrame frame, CommunityFrame frames, PlainPages pages) {
        this.frame = frame;
        this.frames = frames;
        this.pages = pages;
    }

    @GetMapping("/c/{address}" + FRIDAYS)
    ResponseEntity<byte[]> newest(
            @PathVariable String address, HttpServletRequest request, HttpServletResponse response) {
        return pages.cached(request, response, LIFE, around -> list(around, published(address), null));
    }

    @GetMapping("/c/{address}/fridays/before/{moment:[0-9]{10,15}}")
    ResponseEntity<byte[]> earlier(
            @PathVariable String address,
            @PathVariable long moment,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(
                request, response, LIFE, around -> list(around, published(address), Instant.ofEpochMilli(moment)));
    }

    @GetMapping("/c/{address}/fridays/{id:[0-9a-z]{13}}")
    ResponseEntity<byte[]> share(
            @PathVariable String address,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(request, response, LIFE, around -> share(around, published(address), ShareId.parse(id)));
    }

    private Plain list(Frame around, Community community, @Nullable Instant before) {
        var reader = around.reader();
        PastShares.Page page = frame.past().publicly(community.id(), before);
        var name = community.name().in(reader);
        var title = frame.say().text(reader, "archive.title");
        List<Card> cards = page.shares().stream()
                .map(Shares.Seen::share)
                .map(one -> new Card(path(community, one), day(around, community, one), one.title(), one.outline()))
                .toList();
        frames.round(around.titled(title, frame.say().text(reader, "archive.description", name)), community)
                .pictured(SharedCard.of(CommunityFrame.path(community), reader))
                .styledBy("rooms/friday.css");
        var next = page.before();
        return new Plain(
                "archive/list",
                around,
                Map.of(
                        "kicker",
                        name,
                        "title",
                        title,
                        "cards",
                        cards,
                        "earlier",
                        next == null
                                ? ""
                                : CommunityFrame.path(community) + FRIDAYS + "/before/" + next.toEpochMilli()));
    }

    private Plain share(Frame around, Community community, ShareId id) {
        var one = frame.past().publicly(community.id(), id);
        var reader = around.reader();
        frames.round(around.titled(one.title(), one.outline()), community)
                .pictured(SharedCard.of(CommunityFrame.path(community), reader))
                .styledBy("rooms/friday.css");
        return new Plain(
                "archive/share",
                around,
                Map.of(
                        "kicker",
                        day(around, community, one),
                        "title",
                        one.title(),
                        "line",
                        one.outline(),
                        "all",
                        CommunityFrame.path(community) + FRIDAYS,
                        "courses",
                        CommunityFrame.path(community) + "/courses"));
    }

    private String day(Frame around, Community community, Share share) {
        ZoneId zone = community.zone();
        return frame.day(share.start(), zone, around.reader());
    }

    private Community published(String address) {
        return frame.communities()
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .orElseThrow(NotFound::new)
                .community();
    }

    private static String path(Community community, Share share) {
        return CommunityFrame.path(community) + FRIDAYS + "/" + share.id();
    }

    /// All of them: the way here stands in the navigation of each.
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(PastSharesOpened changed) {
        CommunityId community = changed.community();
        pages.forget(CommunityFrame.path(frame.communities().get(community)));
    }
}
