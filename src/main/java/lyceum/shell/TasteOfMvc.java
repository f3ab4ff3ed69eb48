package lyceum.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/// Plain pages are written in the reader's language, and `?lang=` or `?theme=` on any page is remembered for a year.
@Component("localeResolver")
class TasteOfMvc implements LocaleResolver {
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Taste.of(request).language();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) remember(request, response, Taste.LANGUAGE, locale.toLanguageTag());
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, String name, String text) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, text)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
    }

    @Component
    static class Rememberer extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            Taste.asked(request, Taste.LANGUAGE)
                    .filter(Taste::isOurs)
                    .ifPresent(tag -> remember(
                            request,
                            response,
                            Taste.LANGUAGE,
                            Taste.of(request).language().toLanguageTag()));
            Taste.asked(request, Taste.SCHEME)
                    .ifPresent(theme -> remember(
                            request,
                            response,
                            Taste.SCHEME,
                            Taste.Scheme.of(theme).text()));
            rest.doFilter(request, response);
        }
    }
}
