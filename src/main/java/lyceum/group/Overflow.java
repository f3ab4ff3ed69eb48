package lyceum.group;

/// Which group an arrival is given. When none has room, the next opens by itself, whichever it is.
public enum Overflow {
    /// The first that has room.
    FILL_FIRST,
    /// The one with the fewest members.
    BALANCE,
    /// The one where most members of the same region are, as name cards show it; else the first that has room.
    BY_REGION
}
