package lyceum.files.ui;

import java.nio.charset.StandardCharsets;
import lyceum.access.SignedIn;
import lyceum.files.Files;
import lyceum.files.OpenedFile;
import lyceum.shared.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands files out: each time it is asked anew whether that reader may have it. Nothing in them runs here, whatever
/// they are.
@Controller
class FilePages {
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Files files;
    private final SignedIn who;

    FilePages(Files files, SignedIn who) {
        this.files = files;
        this.who = who;
    }

    @GetMapping("/files/{name:[a-z2-7]{26}}")
    ResponseEntity<Resource> whole(@PathVariable String name) {
        return answer(name, false);
    }

    /// The address of a picture as it stands in a text, with its size.
    @GetMapping("/files/{name:[a-z2-7]{26}}-{width:\\d{1,5}}x{height:\\d{1,5}}")
    ResponseEntity<Resource> sized(@PathVariable String name) {
        return answer(name, false);
    }

    @GetMapping("/files/{name:[a-z2-7]{26}}/small")
    ResponseEntity<Resource> small(@PathVariable String name) {
        return answer(name, true);
    }

    private ResponseEntity<Resource> answer(String name, boolean small) {
        var reader = who.maybe().orElseThrow(NotFound::new);
        var file = files.open(reader, name, small);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + name + (small ? "-s" : "") + '"')
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(new FileSystemResource(file.bytes()));
    }

    private static String disposition(OpenedFile file) {
        var way = file.shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
