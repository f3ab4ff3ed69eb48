package lyceum.community.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import lyceum.community.Communities;
import lyceum.community.CommunityChanged;
import lyceum.community.CommunityFrame;
import lyceum.community.CommunityProfile;
import lyceum.language.Markdown;
import lyceum.language.Say;
import lyceum.shared.Bilingual;
import lyceum.shared.NotFound;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import lyceum.shell.PlainPages.Plain;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a seller owes a reader on every page: privacy notice, terms, contact; and the group rules.
@Controller
class NoticePages {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Communities communities;
    private final CommunityFrame frames;
    private final PlainPages pages;
    private final Markdown markdown;
    private final Say say;

    NoticePages(Communities communities, CommunityFrame frames, PlainPages pages, Markdown markdown, Say say) {
        this.communities = communities;
        this.frames = frames;
        this.pages = pages;
        this.markdown = markdown;
        this.say = say;
    }

    @GetMapping("/c/{address}/{notice:privacy|terms|contact|rules}")
    ResponseEntity<byte[]> notice(
            @PathVariable String address,
            @PathVariable String notice,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pages.cached(request, response, LIFE, frame -> page(frame, published(address), notice));
    }

    private Plain page(Frame frame, CommunityProfile profile, String notice) {
        var reader = frame.reader();
        var title = say.text(reader, "community.notice." + notice);
        var name = profile.community().name().in(reader);
        return new Plain(
                "community/notice",
                frames.round(
                        frame.titled(title, say.text(reader, "community.notice.of", name, title)), profile.community()),
                Map.of(
                        "kicker",
                        name,
                        "title",
                        title,
                        "html",
                        markdown.html(text(profile, notice).in(reader))));
    }

    private Bilingual text(CommunityProfile profile, String notice) {
        return switch (notice) {
            case "privacy" -> profile.privacy();
            case "terms" -> profile.terms();
            case "contact" -> profile.contact();
            case "rules" -> communities.rules(profile.community().id()).text();
            default -> throw new NotFound();
        };
    }

    private CommunityProfile published(String address) {
        return communities
                .profileAt(address)
                .filter(profile -> profile.community().published())
                .orElseThrow(NotFound::new);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CommunityChanged changed) {
        pages.forget("/c/" + changed.address());
        pages.forget("/");
    }
}
