package lyceum.core;

import java.time.LocalDate;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Who hosts in one week.
/// @param person null where nobody can
/// @param name null where nobody can, or that account is deleted
/// @param told whether the host knows; later weeks follow from the order of turns and may still change
public record HostWeek(
        LocalDate monday,
        @Nullable PersonId person,
        @Nullable String name,
        boolean told) {
    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
