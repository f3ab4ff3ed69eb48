package lyceum.succession;

/// How a succession came to its end.
public enum Ending {
    /// Every seat is taken.
    FILLED,
    /// Seats are free, and nobody stands any more.
    NOBODY_LEFT,
    /// A round has begun the next one; what is offered stays offered.
    REPLACED
}
