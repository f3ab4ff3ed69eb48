package lyceum.channel;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// Whoever is on leave reads; coming back is one step.
public final class AwayOnLeave extends Refusal {
    AwayOnLeave(ZonedDateTime until) {
        super(until);
    }
}
