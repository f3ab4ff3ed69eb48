package lyceum.course;

import java.util.List;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;

/// What visitors may read of a course before they buy; the room that keeps lessons knows it.
public interface FreeLessons {
    /// @param path below the address of the course's page
    record FreeLesson(Bilingual title, String path, boolean hasVideo) {}

    /// Of the first of these cohorts that has any.
    List<FreeLesson> of(List<CohortId> cohorts);
}
