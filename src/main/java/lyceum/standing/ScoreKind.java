package lyceum.standing;

/// What points come from. A kind that a policy does not name counts nothing under it, so an old version stays what it
/// was when a new kind arrives.
public enum ScoreKind {
    /// What counts of a work in the end, in the points of its rubric.
    WORK_GRADED,
    /// A version read for somebody else and released, one each.
    REVIEW_GIVEN,
    /// An answer that solved somebody else's question, one each.
    HELP_ACCEPTED,
    /// A Friday share that was held, one each.
    SHARE_GIVEN,
    /// A gathering that kept a list one stands on, one each.
    ATTENDED,
    /// Work in a project, as its room counts it.
    PROJECT_WORK
}
