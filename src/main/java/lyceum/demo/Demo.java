package lyceum.demo;

/// What an installation may be filled with.
enum Demo {
    /// One community, five courses, a hundred and thirty people.
    SMALL,
    /// Beside it, one community of 20,000 learners in eight groups of 2,500.
    LARGE
}
