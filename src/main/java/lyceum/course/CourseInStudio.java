package lyceum.course;

import java.util.List;
import java.util.Optional;

/// A course as its staff see it, with those of its cohorts that the reader may see.
public record CourseInStudio(CourseTexts course, List<CohortInStudio> cohorts) {
    /// @param version which state of it this is; handed back when it is changed
    /// @param cancellation where it waits for a second person
    public record CohortInStudio(
            CohortTerms terms, long version, SaleFigures.Figure sale, Optional<Cancellation.Asked> cancellation) {}
}
