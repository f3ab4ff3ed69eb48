package lyceum.channel;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The ticket has run out: what was there until then stays readable.
public final class AccessHasEnded extends Refusal {
    AccessHasEnded(ZonedDateTime until) {
        super(until);
    }
}
