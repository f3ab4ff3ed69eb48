package lyceum.access;

import java.util.Optional;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// Whoever sits before this screen.
@Component
public class SignedIn {
    /// For screens that only signed-in people reach; an [IllegalStateException] elsewhere.
    public PersonId person() {
        return maybe().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public Optional<PersonId> maybe() {
        throw new UnsupportedOperationException();
    }
}
