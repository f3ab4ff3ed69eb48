package lyceum.course;

import java.util.Collection;
import java.util.Map;
import lyceum.shared.CohortId;
import org.springframework.stereotype.Service;

@Service
public class Courses {
    /// Of a cohort in any state; refuses with [lyceum.shared.NotFound].
    public CohortTerms terms(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public Map<CohortId, CohortTerms> terms(Collection<CohortId> cohorts) {
        throw new UnsupportedOperationException();
    }
}
