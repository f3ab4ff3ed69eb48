package lyceum.admission;

import java.time.Instant;
import lyceum.shared.Refusal;

/// The sale has not begun; it begins then.
public final class SaleNotOpen extends Refusal {
    SaleNotOpen(Instant from) {
        super(from);
    }
}
