package lyceum.admission;

import java.time.ZonedDateTime;
import lyceum.shared.Refusal;

/// The sale has not begun; it begins then.
public final class SaleNotOpen extends Refusal {
    SaleNotOpen(ZonedDateTime from) {
        super(from);
    }
}
