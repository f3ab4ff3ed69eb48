package lyceum.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;

/// How a reader likes the portal: the language and the colour scheme that this browser asks for.
///
/// Language: `?lang=`, else the cookie `lang`, else the first of ours in Accept-Language, else Chinese where nothing is
/// asked and English where only others are. Scheme: the cookie `theme` (`light`, `dark`), else the system's.
public record Taste(Locale language, Scheme scheme) {
    public static final String LANGUAGE = "lang";
    public static final String SCHEME = "theme";

    public enum Scheme {
        SYSTEM,
        LIGHT,
        DARK;

        static Scheme of(String text) {
            return switch (text) {
                case "light" -> LIGHT;
                case "dark" -> DARK;
                default -> SYSTEM;
            };
        }

        /// As the cookie and the attribute `data-theme` write it.
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Taste of(HttpServletRequest request) {
        return new Taste(language(request), scheme(request));
    }

    private static Locale language(HttpServletRequest request) {
        return asked(request, LANGUAGE)
                .or(() -> cookie(request, LANGUAGE))
                .filter(Taste::isOurs)
                .map(Languages::of)
                .orElseGet(() -> preferred(request));
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Languages.CHINESE;
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> isOurs(locale.getLanguage()))
                .findFirst()
                .map(Languages::nearest)
                .orElse(Languages.ENGLISH);
    }

    private static Scheme scheme(HttpServletRequest request) {
        return asked(request, SCHEME)
                .or(() -> cookie(request, SCHEME))
                .map(Scheme::of)
                .orElse(Scheme.SYSTEM);
    }

    static Optional<String> asked(HttpServletRequest request, String name) {
        // Only the query counts: reading parameters of a POST would swallow its body.
        return request.getMethod().equals("GET") ? Optional.ofNullable(request.getParameter(name)) : Optional.empty();
    }

    static boolean isOurs(String tag) {
        var language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("zh") || language.equals("en");
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
