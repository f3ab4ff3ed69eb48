package lyceum.channel;

/// What can be done in a group. Who may is [GroupPowers].
public enum GroupAct {
    READ,
    REACT,
    /// Post to everybody in the group.
    ANNOUNCE,
    /// Put a question into the queue, and ask back there.
    ASK,
    ANSWER,
    /// Close, merge, open and close question windows.
    LEAD_QUEUE,
    /// Open threads and post in them.
    CONVERSE,
    PIN,
    /// Report somebody's post to the secretary.
    REPORT,
    /// Decide about reports, mute, remove.
    KEEP_ORDER,
    /// Be away for a while and keep the seat.
    TAKE_LEAVE;

    /// Whether it puts words before others: what a muted person may not.
    boolean isPosting() {
        return this == ANNOUNCE || this == ASK || this == ANSWER || this == CONVERSE;
    }
}
