package lyceum.friday;

import java.time.LocalDate;

/// A day on which nobody shares.
public record DayOff(LocalDate day, String why) {}
