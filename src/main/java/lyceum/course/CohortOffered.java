package lyceum.course;

/// A cohort was published, or its terms changed while it is. Heard synchronously: a listener that refuses (fewer
/// seats
/// than are taken) undoes the change.
public record CohortOffered(CohortTerms terms) {}
