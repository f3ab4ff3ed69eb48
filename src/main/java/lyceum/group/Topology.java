package lyceum.group;

/// The shape of a group. PYRAMID, a lecture hall: staff post, members read, react and ask. RING, a round table: every
/// member posts.
public enum Topology {
    PYRAMID,
    RING
}
