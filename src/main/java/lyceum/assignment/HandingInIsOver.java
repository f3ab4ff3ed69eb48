package lyceum.assignment;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The cut-off has passed.
public final class HandingInIsOver extends Refusal {
    HandingInIsOver(ZonedDateTime cutOff) {
        super(cutOff);
    }
}
