package lyceum.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import lyceum.HouseTest;
import lyceum.shell.PlainPages.Plain;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@HouseTest
class PlainPagesTest {
    @Autowired
    PlainPages pages;

    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void a_page_speaks_the_language_that_is_asked_for() {
        assertThat(text(open("/c/speaks", "zh-TW,zh;q=0.9", null)))
                .contains("lang=\"zh-CN\"", "登录", "<h1>一页书院</h1>", "hreflang=\"en\"", "rel=\"canonical\"");
        assertThat(text(open("/c/speaks", "fr,en;q=0.8", null))).contains("lang=\"en\"", "Sign in");
        assertThat(text(open("/c/speaks?lang=en", "zh-CN", null))).contains("lang=\"en\"");
    }

    @Test
    void no_word_is_missing_in_the_frame() {
        assertThat(text(open("/c/words", "zh", null))).doesNotContain("??");
    }

    @Test
    void a_page_is_drawn_once_until_it_is_forgotten() {
        open("/c/kept", "zh", null);
        open("/c/kept", "zh", null);
        assertThat(drawn).hasValue(1);

        pages.forget("/c/kept");
        open("/c/kept", "zh", null);

        assertThat(drawn).hasValue(2);
    }

    @Test
    void whoever_has_the_page_already_is_told_so() {
        var first = open("/c/known", "zh", null);

        var again = open("/c/known", "zh", first.getHeaders().getETag());

        assertThat(again.getStatusCode()).isEqualTo(HttpStatus.NOT_MODIFIED);
        assertThat(again.getBody()).isNull();
    }

    private ResponseEntity<byte[]> open(String path, String language, String known) {
        var request = new MockHttpServletRequest("GET", path.replaceAll("\\?.*", ""));
        if (path.contains("lang=")) request.setParameter("lang", path.replaceAll(".*lang=", ""));
        request.addHeader("Accept-Language", language);
        java.util.Arrays.stream(language.split(","))
                .map(tag -> java.util.Locale.forLanguageTag(tag.replaceAll(";.*", "")))
                .toList()
                .reversed()
                .forEach(request::addPreferredLocale);
        if (known != null) request.addHeader("If-None-Match", known);
        return pages.cached(request, new MockHttpServletResponse(), Duration.ofMinutes(1), frame -> {
            drawn.incrementAndGet();
            return new Plain(
                    "shell/sample",
                    frame.titled("一页书院", "十二周").link("章程", "/c/x").small("条款", "/c/x/terms"),
                    Map.of("name", "一页书院"));
        });
    }

    private static String text(ResponseEntity<byte[]> page) {
        return new String(page.getBody(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
