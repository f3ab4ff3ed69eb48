package lyceum.directory;

/// What somebody does on arriving, one after the other, once the number has been given.
public enum Step {
    /// Read the charter, and accept the rules.
    RULES,
    CARD,
    /// Introduce oneself; can be put off.
    INTRODUCTION
}
