package lyceum.course;

import java.util.Collection;
import java.util.Map;
import lyceum.shared.CohortId;

/// How cohorts fill; whoever keeps the seats answers. A cohort that is missing in the answer has sold nothing.
public interface SaleFigures {
    Map<CohortId, Figure> of(Collection<CohortId> cohorts);

    /// @param ordered whether any order was ever made, even one that ended: then its currency is fixed
    record Figure(int admitted, int held, int waiting, boolean ordered) {
        public static final Figure NONE = new Figure(0, 0, 0, false);

        public int taken() {
            return admitted + held;
        }
    }
}
