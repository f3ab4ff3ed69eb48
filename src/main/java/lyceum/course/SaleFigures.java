package lyceum.course;

import java.util.Collection;
import java.util.Map;
import lyceum.shared.CohortId;
import lyceum.shared.Seats;
import lyceum.shared.TierId;

/// How cohorts fill; whoever keeps the seats answers. A cohort that is missing in the answer has sold nothing.
public interface SaleFigures {
    Map<CohortId, Figure> of(Collection<CohortId> cohorts);

    /// @param usedByTier how many tickets of each tier are sold or held
    /// @param ordered whether any order was ever made, even one that ended: then its currency is fixed
    record Figure(int admitted, int held, int waiting, Map<TierId, Integer> usedByTier, boolean ordered) {
        public static final Figure NONE = new Figure(0, 0, 0, Map.of(), false);

        public int taken() {
            return admitted + held;
        }

        public boolean isSoldOut(Seats seats) {
            return seats.count().isPresent() && taken() >= seats.count().getAsInt();
        }
    }
}
