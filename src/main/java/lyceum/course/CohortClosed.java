package lyceum.course;

import lyceum.shared.CohortId;

/// Its sale ended early; nobody's place changes. Heard synchronously.
public record CohortClosed(CohortId cohort) {}
