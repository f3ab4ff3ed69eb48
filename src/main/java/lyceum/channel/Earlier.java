package lyceum.channel;

import java.time.Instant;

/// What a post said until it was changed.
public record Earlier(String text, Instant until) {}
