package lyceum.inbox;

/// How somebody wants to be told of something.
public record Wish(boolean inApp, Rhythm mail) {}
