package lyceum.admission;

import java.time.Instant;

/// Somebody is given a ticket, or told of it once more; who, stands behind [ComplimentaryTickets#letter].
/// @param letter counts what was written about it, from 1
public record ComplimentaryGiven(ComplimentaryId ticket, int letter, Instant at) {}
