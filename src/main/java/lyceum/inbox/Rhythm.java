package lyceum.inbox;

/// When a letter comes about something.
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY,
    OFF
}
