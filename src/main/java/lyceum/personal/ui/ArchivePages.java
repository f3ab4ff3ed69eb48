package lyceum.personal.ui;

import java.net.URI;
import lyceum.access.NotFresh;
import lyceum.access.SignedIn;
import lyceum.personal.Exports;
import lyceum.shared.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Hands the archive to its person: the address names nobody, so there is none to try.
@Controller
class ArchivePages {
    private final Exports exports;
    private final SignedIn who;

    ArchivePages(Exports exports, SignedIn who) {
        this.exports = exports;
        this.who = who;
    }

    @GetMapping("/account/archive")
    ResponseEntity<Resource> fetch() {
        var self = who.maybe().orElseThrow(NotFound::new);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("application/zip"))
                    .cacheControl(CacheControl.noStore())
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("lyceum.zip")
                                    .build()
                                    .toString())
                    .body(new FileSystemResource(exports.open(self)));
        } catch (NotFresh tooLongAgo) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/account/data"))
                    .build();
        }
    }
}
