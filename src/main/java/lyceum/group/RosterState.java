package lyceum.group;

/// What a place in a learner group is worth today, and whether its member may post there.
public enum RosterState {
    ACTIVE,
    MUTED,
    SUSPENDED,
    LAPSED
}
