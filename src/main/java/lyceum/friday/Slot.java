package lyceum.friday;

import java.time.Instant;
import java.time.LocalDate;

/// A date of a series.
public record Slot(LocalDate day, Instant start) {}
