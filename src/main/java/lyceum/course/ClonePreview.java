package lyceum.course;

import java.util.List;
import lyceum.shared.CohortId;

/// Every date of a cohort and where it comes to stand in the next term.
public record ClonePreview(CohortId from, NextTerm term, List<MovedDate> dates) {
    public ClonePreview {
        dates = List.copyOf(dates);
    }
}
