package lyceum.calendar;

import java.time.LocalDate;

/// A day that a calendar file calls free.
/// @param meets whether the community would meet on it
/// @param known whether it is a day off there already
public record Holiday(LocalDate day, String name, boolean meets, boolean known) {}
