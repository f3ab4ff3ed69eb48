package lyceum.admission;

import java.time.Instant;

/// Somebody is given a ticket; who, stands behind [ComplimentaryTickets#letter].
public record ComplimentaryGiven(ComplimentaryId ticket, Instant at) {}
