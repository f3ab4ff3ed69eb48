package lyceum.assignment;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// Its time has not come.
public final class NotOpenYet extends Refusal {
    NotOpenYet(ZonedDateTime opens) {
        super(opens);
    }
}
