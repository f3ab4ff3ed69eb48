package lyceum.admission;

import java.util.Collection;
import java.util.Map;
import lyceum.shared.CohortId;
import org.springframework.stereotype.Service;

/// The way in: a seat is held, paid and taken.
@Service
public class Admissions {
    public Sale sale(CohortId cohort) {
        throw new UnsupportedOperationException();
    }

    public Map<CohortId, Sale> sales(Collection<CohortId> cohorts) {
        throw new UnsupportedOperationException();
    }
}
