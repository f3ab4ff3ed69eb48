package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lyceum.access.LinkGone;
import lyceum.access.Onward;
import lyceum.access.SignIns;
import lyceum.access.SignedIn;
import lyceum.shared.Email;
import lyceum.shared.Refusal;
import lyceum.shell.Taste;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Coming in: by password, or by a link that is mailed and works once.
@Controller
class SignInPages {
    private final SignIns signIns;
    private final SignedIn signedIn;
    private final Door door;

    SignInPages(SignIns signIns, SignedIn signedIn, Door door) {
        this.signIns = signIns;
        this.signedIn = signedIn;
        this.door = door;
    }

    @GetMapping("/sign-in")
    ResponseEntity<byte[]> form(
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (signedIn.maybe().isPresent()) return door.away(Onward.to(onward).path());
        return door.page(request, response, "sign-in", Map.of("email", "", "onward", Onward.to(onward)));
    }

    @PostMapping("/sign-in")
    ResponseEntity<byte[]> signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            var person = signIns.byPassword(new Email(email), password, request.getRemoteAddr());
            return door.letIn(person, Onward.to(onward), request, response);
        } catch (Refusal refusal) {
            return door.refused(
                    request, response, "sign-in", Map.of("email", email, "onward", Onward.to(onward)), refusal);
        }
    }

    @PostMapping("/link")
    ResponseEntity<byte[]> mailLink(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        var way = Onward.to(onward);
        try {
            signIns.mailLink(new Email(email), Taste.of(request).language(), way, request.getRemoteAddr());
            return door.note(request, response, HttpStatus.OK, "link-sent", way);
        } catch (Refusal refusal) {
            return door.refused(request, response, "sign-in", Map.of("email", email, "onward", way), refusal);
        }
    }

    @GetMapping("/link/{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return signIns.lookAtLink(secret)
                .map(email -> door.page(request, response, "press", Map.of("name", "link", "email", email.value())))
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping("/link/{secret}")
    ResponseEntity<byte[]> byLink(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        try {
            var let = signIns.byLink(secret);
            return door.letIn(let.person(), let.onward(), request, response);
        } catch (LinkGone gone) {
            return gone(request, response);
        }
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request, HttpServletResponse response) {
        return door.gone(request, response, "link-gone");
    }
}
