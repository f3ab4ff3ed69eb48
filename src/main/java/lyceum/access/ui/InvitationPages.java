package lyceum.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lyceum.access.Accounts;
import lyceum.access.Invitations;
import lyceum.access.LinkGone;
import lyceum.access.Onward;
import lyceum.access.SignedIn;
import lyceum.language.Say;
import lyceum.shared.Refusal;
import lyceum.shell.Taste;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Behind the link of an invitation: who invites to what, and the way through sign-in or sign-up to accepting it.
@Controller
class InvitationPages {
    private final Invitations invitations;
    private final Accounts accounts;
    private final SignedIn signedIn;
    private final Door door;
    private final Say say;

    InvitationPages(Invitations invitations, Accounts accounts, SignedIn signedIn, Door door, Say say) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.door = door;
        this.say = say;
    }

    @GetMapping("/invitation/{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        return words(secret, request)
                .map(words -> door.page(request, response, "invitation", words))
                .orElseGet(() -> door.note(
                        request, response, org.springframework.http.HttpStatus.GONE, "invitation-gone", Onward.HOME));
    }

    @PostMapping("/invitation/{secret}")
    ResponseEntity<byte[]> accept(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        var self = signedIn.maybe();
        if (self.isEmpty())
            return door.away("/sign-in" + Onward.to("/invitation/" + secret).query());
        try {
            return door.away("/studio/" + invitations.accept(self.get(), secret));
        } catch (LinkGone gone) {
            return look(secret, request, response);
        } catch (Refusal refusal) {
            return words(secret, request)
                    .map(words -> door.refused(request, response, "invitation", words, refusal))
                    .orElseThrow(() -> refusal);
        }
    }

    private Optional<Map<String, Object>> words(String secret, HttpServletRequest request) {
        var reader = Taste.of(request).language();
        return invitations.look(secret, reader).map(invited -> {
            var words = new HashMap<String, Object>();
            words.put("inviter", invited.inviter());
            words.put("community", invited.communityName());
            words.put("role", say.text(reader, "access.role." + invited.role()));
            words.put("email", invited.email().value());
            words.put(
                    "mine",
                    signedIn.maybe()
                            .map(self -> accounts.person(self).email().equals(invited.email()))
                            .orElse(false));
            words.put("stranger", signedIn.maybe().isEmpty());
            words.put("back", Onward.to("/invitation/" + secret).query());
            return words;
        });
    }
}
