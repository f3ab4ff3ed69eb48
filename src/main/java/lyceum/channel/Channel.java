package lyceum.channel;

/// The leaves of a group on which something new can stand.
public enum Channel {
    ANNOUNCEMENTS,
    QUESTIONS,
    TALK
}
