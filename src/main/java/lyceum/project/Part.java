package lyceum.project;

/// What somebody is to a project.
public enum Part {
    /// Leads it, and is one of its members.
    OWNER,
    MEMBER,
    /// A learner who was invited: comments, and does what is given to them.
    HELPER,
    /// Sits at its table: reads it and may ask to come in.
    TABLE,
    /// Owners and secretaries of the community: read it.
    STAFF
}
