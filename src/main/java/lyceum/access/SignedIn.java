package lyceum.access;

import java.util.Optional;
import lyceum.shared.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Whoever sits before this screen. A device that was signed out elsewhere is nobody, within five seconds.
@Component
public class SignedIn {
    private final Stamps stamps;

    SignedIn(Stamps stamps) {
        this.stamps = stamps;
    }

    /// For screens that only signed-in people reach; an [IllegalStateException] elsewhere.
    public PersonId person() {
        return maybe().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<PersonId> maybe() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Guest guest && stamps.isCurrent(guest)
                ? Optional.of(guest.id())
                : Optional.empty();
    }
}
