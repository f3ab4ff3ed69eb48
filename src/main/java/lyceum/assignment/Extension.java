package lyceum.assignment;

import java.time.Instant;

/// The times that hold for one person: the brief's, or later ones.
/// @param due handed in later is late
/// @param cutOff nothing is taken from then on
public record Extension(Instant due, Instant cutOff) {}
