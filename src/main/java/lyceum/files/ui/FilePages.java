package lyceum.files.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import lyceum.access.SignedIn;
import lyceum.files.Files;
import lyceum.files.OpenedFile;
import lyceum.shared.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
    ResponseEntity<Resource> whole(@PathVariable String name, HttpServletRequest request) {
        return answer(mine(name, false), name, request);
    }

    /// The address of a picture as it stands in a text, with its size.
    @GetMapping("/files/{name:[a-z2-7]{26}}-{width:\\d{1,5}}x{height:\\d{1,5}}")
    ResponseEntity<Resource> sized(@PathVariable String name, HttpServletRequest request) {
        return answer(mine(name, false), name, request);
    }

    @GetMapping("/files/{name:[a-z2-7]{26}}/small")
    ResponseEntity<Resource> small(@PathVariable String name, HttpServletRequest request) {
        return answer(mine(name, true), name + "-s", request);
    }

    /// What stands in a page that anybody may read.
    @GetMapping("/c/{address}/files/{name:[a-z2-7]{26}}")
    ResponseEntity<Resource> forVisitors(@PathVariable String name, HttpServletRequest request) {
        return answer(files.openForVisitors(name, false), name, request);
    }

    @GetMapping("/c/{address}/files/{name:[a-z2-7]{26}}/small")
    ResponseEntity<Resource> smallForVisitors(@PathVariable String name, HttpServletRequest request) {
        return answer(files.openForVisitors(name, true), name + "-s", request);
    }

    private OpenedFile mine(String name, boolean small) {
        return files.open(who.maybe().orElseThrow(NotFound::new), name, small);
    }

    private static ResponseEntity<Resource> answer(OpenedFile file, String mark, HttpServletRequest request) {
        var quoted = '"' + mark + '"';
        if (file.inParts()) return inParts(file, quoted, request);
        return headed(HttpStatus.OK, file, quoted).body(new FileSystemResource(file.bytes()));
    }

    /// As players ask: a part after the other, and only the head where they ask for that.
    private static ResponseEntity<Resource> inParts(OpenedFile file, String mark, HttpServletRequest request) {
        try {
            long size = file.bytes().toFile().length();
            var part =
                    Part.of(request.getHeader(HttpHeaders.RANGE), request.getHeader(HttpHeaders.IF_RANGE), mark, size);
            var answer = headed(part.isPresent() ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK, file, mark)
                    .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                    .contentLength(part.map(Part::length).orElse(size));
            part.ifPresent(some ->
                    answer.header(HttpHeaders.CONTENT_RANGE, "bytes " + some.from() + "-" + some.to() + "/" + size));
            if (request.getMethod().equals("HEAD")) return answer.build();
            return answer.body(bytes(file, part.orElse(new Part(0, size - 1))));
        } catch (Part.Unsatisfiable none) {
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(
                            HttpHeaders.CONTENT_RANGE,
                            "bytes */" + file.bytes().toFile().length())
                    .build();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Resource bytes(OpenedFile file, Part part) throws IOException {
        var channel = java.nio.file.Files.newByteChannel(file.bytes()).position(part.from());
        return new InputStreamResource(new Bounded(Channels.newInputStream(channel), part.length()));
    }

    private static ResponseEntity.BodyBuilder headed(HttpStatus status, OpenedFile file, String mark) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(mark)
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
    }

    private static String disposition(OpenedFile file) {
        var way = file.shown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return way.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
