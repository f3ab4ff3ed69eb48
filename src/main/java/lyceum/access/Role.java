package lyceum.access;

/// What somebody is in a community, or (OPERATOR) in the installation. Learners and core members are not roles here:
/// their ticket and seat make them so.
public enum Role {
    OPERATOR,
    OWNER,
    TEACHER,
    ASSISTANT,
    SECRETARY;

    /// Teachers and assistants know only the cohorts they are named for.
    public boolean isScopedToCohorts() {
        return this == TEACHER || this == ASSISTANT;
    }
}
