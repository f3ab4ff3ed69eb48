package lyceum.directory;

import java.time.Instant;

/// Staff ask for another card, and say why.
public record Mending(String reason, Instant at) {}
