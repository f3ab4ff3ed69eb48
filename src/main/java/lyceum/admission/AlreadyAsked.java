package lyceum.admission;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The wish for a refund is with the owner already; the answer is due then.
public final class AlreadyAsked extends Refusal {
    AlreadyAsked(ZonedDateTime due) {
        super(due);
    }
}
