package lyceum.course.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lyceum.access.SignedIn;
import lyceum.community.Communities;
import lyceum.community.Community;
import lyceum.community.CommunityFrame;
import lyceum.language.Say;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import lyceum.shell.Seal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The front door of an installation: its communities; the one community where there is only one; and straight home
/// for whoever is signed in.
@Controller
class LandingPage {
    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final int MOST = 200;

    record Entry(String name, String tagline, String path, String seal) {}

    private final Communities communities;
    private final SignedIn signedIn;
    private final PlainPages pages;
    private final Say say;

    LandingPage(Communities communities, SignedIn signedIn, PlainPages pages, Say say) {
        this.communities = communities;
        this.signedIn = signedIn;
        this.pages = pages;
        this.say = say;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> front(HttpServletRequest request, HttpServletResponse response) {
        if (signedIn.maybe().isPresent()) return onTo("/home");
        var all = communities.published(2);
        if (all.size() == 1) return onTo(CommunityFrame.path(all.getFirst()));
        return pages.cached(request, response, LIFE, this::list);
    }

    private Plain list(Frame frame) {
        var reader = frame.reader();
        var title = say.text(reader, "course.landing.title");
        List<Entry> entries = communities.published(MOST).stream()
                .map(community -> entry(community, frame))
                .toList();
        return new Plain(
                "course/landing",
                frame.titled(title, say.text(reader, "course.landing.description"))
                        .styledBy("rooms/course.css"),
                Map.of("title", title, "communities", entries));
    }

    private static Entry entry(Community community, Frame frame) {
        return new Entry(
                community.name().in(frame.reader()),
                community.tagline().in(frame.reader()),
                CommunityFrame.path(community),
                Seal.svg(community.seal(), 44, ""));
    }

    private static ResponseEntity<byte[]> onTo(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
