package lyceum.inbox;

import java.net.URI;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// What only letters know, for tests of the screens.
@Component
public class LetterHands {
    private final Unsubscribing unsubscribing;

    LetterHands(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    public String unsubscribePath(PersonId person, Topic topic) {
        return URI.create(unsubscribing.link(person, topic)).getPath();
    }
}
