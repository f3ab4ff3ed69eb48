package lyceum.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import lyceum.shared.CohortId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks whoever keeps the seats; where nobody does, nothing is sold.
@Component
class SalesKnown {
    private final ObjectProvider<SaleFigures> figures;

    SalesKnown(ObjectProvider<SaleFigures> figures) {
        this.figures = figures;
    }

    SaleFigures.Figure of(CohortId cohort) {
        return of(List.of(cohort)).getOrDefault(cohort, SaleFigures.Figure.NONE);
    }

    Map<CohortId, SaleFigures.Figure> of(Collection<CohortId> cohorts) {
        var sold = figures.getIfAvailable();
        return sold == null || cohorts.isEmpty() ? Map.of() : sold.of(cohorts);
    }
}
