package lyceum.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import lyceum.shared.Fingerprint;
import org.springframework.context.ApplicationContext;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Draws plain pages, and keeps those that are the same for everybody for a while: one copy a path, taste and whether
/// the reader is signed in.
///
/// ```java
/// @GetMapping("/c/{address}")
/// ResponseEntity<byte[]> charter(@PathVariable String address, HttpServletRequest request, HttpServletResponse
/// response) {
///     return pages.cached(request, response, Duration.ofMinutes(5),
///             frame -> new Plain("community/charter", frame.titled(…).in(…), Map.of("community", …)));
/// }
/// ```
/// After a change: `pages.forget("/c/" + address)` drops that path and all below it.
@Component
public class PlainPages {
    private static final int MOST_BYTES_KEPT = 32 << 20;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /// @param template below `templates/`, without its ending
    public record Plain(String template, Frame frame, Map<String, ?> words) {}

    private record Key(String origin, String path, Taste taste, boolean inside) {}

    private record Kept(byte[] bytes, String mark, Duration life) {}

    private final ISpringTemplateEngine engine;
    private final ApplicationContext beans;
    private final JakartaServletWebApplication web;
    private final Cache<Key, Kept> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((Key key, Kept page) -> page.bytes().length + 200)
            .expireAfter(Expiry.creating((Key key, Kept page) -> page.life()))
            .build();

    PlainPages(ISpringTemplateEngine engine, ApplicationContext beans, ServletContext servlets) {
        this.engine = engine;
        this.beans = beans;
        this.web = JakartaServletWebApplication.buildApplication(servlets);
    }

    public ResponseEntity<byte[]> cached(
            HttpServletRequest request, HttpServletResponse response, Duration life, Function<Frame, Plain> page) {
        var frame = Frame.ofAnyQuery(request);
        var key = new Key(frame.getUrl(), request.getRequestURI(), Taste.of(request), frame.isInside());
        var found = kept.get(key, absent -> keep(html(request, response, page.apply(frame)), life));
        var mark = "\"" + found.mark() + "\"";
        var asked = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean known = asked != null && asked.contains(mark);
        var answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache())
                .eTag(mark)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE);
        return known ? answer.build() : answer.contentType(HTML).body(found.bytes());
    }

    /// A page for this reader and moment only: forms, previews, refusals.
    public ResponseEntity<byte[]> fresh(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Plain page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(HTML)
                .body(html(request, response, page).getBytes(StandardCharsets.UTF_8));
    }

    public void forget(String path) {
        kept.asMap()
                .keySet()
                .removeIf(key -> key.path().equals(path) || key.path().startsWith(path + "/"));
    }

    private static Kept keep(String html, Duration life) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new Kept(bytes, Fingerprint.of(bytes).text(), life);
    }

    private String html(HttpServletRequest request, HttpServletResponse response, Plain page) {
        var words = new HashMap<String, Object>(page.words());
        words.put("frame", page.frame());
        words.put(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        var exchange = web.buildExchange(request, response);
        return engine.process(
                page.template(), new WebContext(exchange, page.frame().reader(), words));
    }
}
