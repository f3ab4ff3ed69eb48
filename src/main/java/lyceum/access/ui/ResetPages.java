package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import lyceum.access.Accounts;
import lyceum.access.LinkGone;
import lyceum.access.Onward;
import lyceum.access.SignIns;
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

/// A new password for whoever can open the mailbox.
@Controller
class ResetPages {
    private final SignIns signIns;
    private final Accounts accounts;
    private final Door door;

    ResetPages(SignIns signIns, Accounts accounts, Door door) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.door = door;
    }

    @GetMapping("/reset")
    ResponseEntity<byte[]> form(
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        return door.page(request, response, "reset", Map.of("email", "", "onward", Onward.to(onward)));
    }

    @PostMapping("/reset")
    ResponseEntity<byte[]> ask(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "continue", required = false) @Nullable String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        var way = Onward.to(onward);
        try {
            signIns.mailReset(new Email(email), Taste.of(request).language(), way, request.getRemoteAddr());
            return door.note(request, response, HttpStatus.OK, "reset-sent", way);
        } catch (Refusal refusal) {
            return door.refused(request, response, "reset", Map.of("email", email, "onward", way), refusal);
        }
    }

    @GetMapping("/reset/{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return accounts.lookAtReset(secret)
                .map(email -> door.page(request, response, "new-password", Map.of("email", email.value())))
                .orElseGet(() -> gone(request, response));
    }

    @PostMapping("/reset/{secret}")
    ResponseEntity<byte[]> reset(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var email = accounts.lookAtReset(secret);
        if (email.isEmpty()) return gone(request, response);
        try {
            var let = accounts.reset(secret, password);
            return door.letIn(let.person(), let.onward(), request, response);
        } catch (LinkGone gone) {
            return gone(request, response);
        } catch (Refusal refusal) {
            return door.refused(
                    request,
                    response,
                    "new-password",
                    Map.of("email", email.get().value()),
                    refusal);
        }
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request, HttpServletResponse response) {
        return door.gone(request, response, "reset-gone");
    }
}
