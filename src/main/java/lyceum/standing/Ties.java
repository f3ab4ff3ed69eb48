package lyceum.standing;

/// What becomes of those who stand equal across the line (并列组). They are never split by id, name or date.
public enum Ties {
    /// All of them stay.
    KEPT,
    /// A public lot with a committed seed says who of them leaves.
    LOT
}
