package lyceum.sanction;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// One mute at a time; a longer one begins when it was lifted.
public final class AlreadyMuted extends Refusal {
    AlreadyMuted(ZonedDateTime until) {
        super(until);
    }
}
