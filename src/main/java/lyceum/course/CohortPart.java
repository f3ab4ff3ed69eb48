package lyceum.course;

import java.util.List;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;

/// What a room keeps for a cohort and takes over into the next term. The course asks all of them, smallest order first,
/// and knows none.
public interface CohortPart {
    int order();

    /// Every date that would move, and where to; writes nothing.
    List<MovedDate> moved(CohortId from, NextTerm term);

    /// In the caller's transaction, for whoever may edit the course.
    void copy(PersonId by, CohortId from, CohortId to, NextTerm term);
}
