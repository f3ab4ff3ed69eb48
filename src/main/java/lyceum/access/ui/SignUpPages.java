package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.LinkGone;
import lyceum.access.Onward;
import lyceum.access.SignUps;
import lyceum.language.Languages;
import lyceum.shared.Email;
import lyceum.shared.Refusal;
import lyceum.shell.Taste;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Becoming somebody: the form, and the page behind the letter's link.
@Controller
class SignUpPages {
    private static final String BROWSER = "lyceum-sign-up";
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final SignUps signUps;
    private final Accounts accounts;
    private final Door door;
    private final SecureRandom chance = new SecureRandom();

    SignUpPages(SignUps signUps, Accounts accounts, Door door) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/sign-up")
    ResponseEntity<byte[]> form(
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        return door.page(
                request, response, "sign-up", Map.of("email", email, "called", "", "onward", Onward.to(onward)));
    }

    @PostMapping("/sign-up")
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String zone,
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            @CookieValue(name = BROWSER, required = false) @Nullable String known,
            HttpServletRequest request,
            HttpServletResponse response) {
        var way = Onward.to(onward);
        var language = Taste.of(request).language();
        var browser = known != null && known.matches("[0-9a-f]{32}") ? known : random();
        try {
            signUps.ask(
                    new Email(email),
                    called,
                    password,
                    zone(zone, language),
                    language,
                    way,
                    browser,
                    request.getRemoteAddr());
        } catch (Refusal refusal) {
            return door.refused(
                    request, response, "sign-up", Map.of("email", email, "called", called, "onward", way), refusal);
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(BROWSER, browser)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(REMEMBERED)
                        .build()
                        .toString());
        return door.note(request, response, HttpStatus.OK, "sign-up-sent", way);
    }

    @GetMapping("/confirm/{secret}")
    ResponseEntity<byte[]> look(
            @PathVariable String secret,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signUps.look(secret, browser)
                .map(asked -> door.page(request, response, "press", typed(asked)))
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping("/confirm/{secret}")
    ResponseEntity<byte[]> confirm(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String password,
            @CookieValue(name = BROWSER, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = signUps.look(secret, browser);
        if (asked.isEmpty()) return gone(request, response);
        try {
            return door.letIn(
                    signUps.confirm(secret, browser, password), asked.get().onward(), request, response);
        } catch (LinkGone gone) {
            return gone(request, response);
        } catch (Refusal refusal) {
            return door.refused(request, response, "press", typed(asked.get()), refusal);
        }
    }

    @GetMapping("/confirm/address/{secret}")
    ResponseEntity<byte[]> lookAtAddress(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return accounts.lookAtEmail(secret)
                .map(email -> door.page(request, response, "press", Map.of("name", "address", "email", email.value())))
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping("/confirm/address/{secret}")
    ResponseEntity<byte[]> confirmAddress(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        try {
            accounts.confirmEmail(secret);
            return door.note(request, response, HttpStatus.OK, "address-confirmed", Onward.HOME);
        } catch (LinkGone gone) {
            return gone(request, response);
        }
    }

    private static Map<String, Object> typed(SignUps.Asked asked) {
        var typed = new HashMap<String, Object>();
        typed.put("name", "confirm");
        typed.put("email", asked.email().value());
        typed.put("called", asked.name());
        typed.put("password", !asked.sameBrowser());
        return typed;
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request, HttpServletResponse response) {
        return door.gone(request, response, "confirm-gone");
    }

    /// As the browser says; a browser that says nothing is taken to be where its language is at home.
    private static ZoneId zone(String said, Locale language) {
        try {
            if (!said.isEmpty()
                    && said.length() <= 64
                    && ZoneId.getAvailableZoneIds().contains(said)) return ZoneId.of(said);
        } catch (DateTimeException none) {
            // Falls through to the language's own.
        }
        return ZoneId.of(Languages.isChinese(language) ? "Asia/Shanghai" : "UTC");
    }

    private String random() {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
