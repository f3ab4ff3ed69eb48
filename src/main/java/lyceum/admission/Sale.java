package lyceum.admission;

import java.util.Map;
import lyceum.shared.CohortId;
import lyceum.shared.Seats;
import lyceum.shared.TierId;

/// How a cohort's sale stands: admitted + held ≤ seats, always.
public record Sale(CohortId cohort, Seats seats, int admitted, int held, int waiting, Map<TierId, Integer> usedByTier) {
    public int free() {
        return seats.isUnlimited()
                ? Integer.MAX_VALUE
                : Math.max(0, seats.count().getAsInt() - admitted - held);
    }
}
