package lyceum.channel;

import lyceum.group.Topology;

/// What holds a member back for a while; staff as such are never held back.
public enum Condition {
    ACTIVE,
    /// May not post: reads, reacts, hands in work and appeals.
    MUTED,
    /// Away from the round table, of one's own wish: reads and reacts, and may come back at any time.
    ON_LEAVE,
    /// Access has ended: what was there until then stays readable.
    LAPSED;

    boolean allows(Topology in, GroupAct act) {
        return switch (this) {
            case ACTIVE -> true;
            case MUTED -> !act.isPosting();
            case ON_LEAVE -> in != Topology.RING || !act.isPosting();
            case LAPSED -> act == GroupAct.READ;
        };
    }
}
