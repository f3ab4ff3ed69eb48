package lyceum.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lyceum.language.Say;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import lyceum.shell.PlainPages.Plain;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/// What plain pages and addresses answer when something is missing, refused or broken: the house's own page with a
/// sentence, never a stack trace.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private final PlainPages pages;
    private final Mishaps mishaps;
    private final Say say;

    ErrorPages(PlainPages pages, Mishaps mishaps, Say say) {
        this.pages = pages;
        this.mishaps = mishaps;
        this.say = say;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        if (refusal instanceof NotFound) return missing(request, response);
        var language = Taste.of(request).language();
        return page(
                request,
                response,
                HttpStatus.FORBIDDEN,
                say.text(language, "shell.refused.title"),
                say.refusal(language, refusal));
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request, HttpServletResponse response) {
        var language = Taste.of(request).language();
        int code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        var status = HttpStatus.resolve(code);
        if (status == null || status == HttpStatus.NOT_FOUND || status == HttpStatus.FORBIDDEN)
            return missing(request, response);
        if (status.is4xxClientError())
            return page(
                    request,
                    response,
                    status,
                    say.text(language, "shell.request.title"),
                    say.text(language, "shell.request.sentence"));
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("Answered with " + code);
        var where = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return page(
                request,
                response,
                status,
                say.text(language, "shell.unexpected.title"),
                say.text(language, "shell.unexpected.sentence")
                        + "\n"
                        + say.text(language, "shell.unexpected.reference", mishaps.note(cause, where)));
    }

    private ResponseEntity<byte[]> missing(HttpServletRequest request, HttpServletResponse response) {
        var language = Taste.of(request).language();
        return page(
                request,
                response,
                HttpStatus.NOT_FOUND,
                say.text(language, "shell.not-found.title"),
                say.text(language, "shell.not-found.sentence"));
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String title,
            String sentence) {
        var frame = Frame.of(request).titled(title, "").notIndexed();
        return pages.fresh(
                request,
                response,
                status,
                new Plain("shell/error", frame, Map.of("title", title, "sentence", sentence)));
    }
}
