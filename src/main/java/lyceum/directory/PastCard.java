package lyceum.directory;

import java.time.Instant;

/// What a card said before it was changed, for staff.
public record PastCard(NameCard card, Instant until) {}
