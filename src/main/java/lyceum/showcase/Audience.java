package lyceum.showcase;

/// Before whom an author wants a work shown.
public enum Audience {
    /// Everybody, with a page of its own that can be shared.
    PUBLIC,
    /// Members and staff of the community.
    MEMBERS
}
