package lyceum.course;

import lyceum.shared.CohortId;
import lyceum.shared.PersonId;

/// It will not take place; everybody is refunded. Heard synchronously.
public record CohortCancelled(CohortId cohort, PersonId by, String why) {}
