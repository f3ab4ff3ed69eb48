package lyceum.calendar.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import lyceum.access.SignedIn;
import lyceum.calendar.Feeds;
import lyceum.calendar.TooManyReadings;
import lyceum.friday.ShareId;
import lyceum.shared.Fingerprint;
import lyceum.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What calendar programs read. The address is the proof, so nothing on the way may keep what it leads to.
@Controller
class FeedPages {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final SignedIn who;

    FeedPages(Feeds feeds, SignedIn who) {
        this.feeds = feeds;
        this.who = who;
    }

    @GetMapping("/feeds/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        byte[] file;
        try {
            file = feeds.read(secret, request.getRemoteAddr()).getBytes(StandardCharsets.UTF_8);
        } catch (TooManyReadings often) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(FRESH.toSeconds()))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var mark = "\"" + Fingerprint.of(file).text() + "\"";
        boolean known = mark.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(mark)
                .header("X-Robots-Tag", "noindex");
        return known ? answer.build() : answer.contentType(CALENDAR).body(file);
    }

    @GetMapping("/evenings/{id:[0-9a-z]{13}}.ics")
    ResponseEntity<byte[]> evening(@PathVariable String id) {
        var reader = who.maybe().orElseThrow(NotFound::new);
        var file = feeds.evening(reader, ShareId.parse(id));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("friday.ics")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
