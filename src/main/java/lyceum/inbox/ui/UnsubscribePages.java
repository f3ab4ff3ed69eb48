package lyceum.inbox.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lyceum.inbox.Unsubscribing;
import lyceum.language.Say;
import lyceum.shell.Frame;
import lyceum.shell.PlainPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page behind a letter's last link. A mail program that ends letters by itself posts to it and reads only that it
/// went well.
@Controller
class UnsubscribePages {
    private final Unsubscribing unsubscribing;
    private final PlainPages pages;
    private final Say say;

    UnsubscribePages(Unsubscribing unsubscribing, PlainPages pages, Say say) {
        this.unsubscribing = unsubscribing;
        this.pages = pages;
        this.say = say;
    }

    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> ask(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return page(token, false, request, response);
    }

    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<byte[]> end(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        unsubscribing.end(token);
        return page(token, true, request, response);
    }

    private ResponseEntity<byte[]> page(
            String token, boolean done, HttpServletRequest request, HttpServletResponse response) {
        var end = unsubscribing.look(token);
        var what = end.topic()
                .<Enum<?>>map(topic -> topic)
                .or(end::rhythm)
                .map(Enum::name)
                .orElse("");
        var frame = Frame.of(request);
        frame.titled(say.text(frame.reader(), "inbox.unsubscribe.title"), "").notIndexed();
        return pages.fresh(
                request,
                response,
                HttpStatus.OK,
                new PlainPages.Plain("inbox/unsubscribe", frame, Map.of("what", what, "done", done)));
    }
}
