package lyceum.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import lyceum.shared.PersonId;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/// Whoever sits before this screen. A device that was signed out elsewhere is nobody, within five seconds.
@Component
public class SignedIn {
    /// For so long a sign-in is proof enough to take one's data along or to leave.
    public static final Duration FRESH = Duration.ofMinutes(15);

    private final Stamps stamps;
    private final Clock clock;
    private final SecurityContextHolderStrategy holder;

    SignedIn(Stamps stamps, Clock clock, SecurityContextHolderStrategy holder) {
        this.stamps = stamps;
        this.clock = clock;
        this.holder = holder;
    }

    /// For screens that only signed-in people reach; an [IllegalStateException] elsewhere.
    public PersonId person() {
        return maybe().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<PersonId> maybe() {
        return guest().map(Guest::id);
    }

    /// Whether whoever sits here came in, or gave the password, a moment ago.
    public boolean isFresh() {
        return guest().filter(guest -> clock.millis() - guest.shownAt() <= FRESH.toMillis())
                .isPresent();
    }

    /// Refuses whoever came in longer ago.
    public void demandFresh() {
        if (!isFresh()) throw new NotFresh(FRESH.toMinutes());
    }

    Optional<Guest> guest() {
        var authentication = holder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Guest guest && stamps.isCurrent(guest)
                ? Optional.of(guest)
                : Optional.empty();
    }
}
