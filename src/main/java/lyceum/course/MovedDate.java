package lyceum.course;

import java.time.Instant;
import lyceum.shared.Bilingual;
import org.jspecify.annotations.Nullable;

/// A date of a cohort, and where it comes to stand in the next term.
/// @param what the key of the words that name the date
/// @param thing whose date it is; empty for the cohort itself
/// @param after null where the thing is left out, since it would be over
/// @param isDay whether it is a day, without a time
/// @param isHeld whether it stands elsewhere than it would by the days alone, so as not to lie in the past
public record MovedDate(
        String what,
        Bilingual thing,
        Instant before,
        @Nullable Instant after,
        boolean isDay,
        boolean isHeld) {
    /// @param after as it comes to stand, whatever the days say
    public static MovedDate of(String what, Bilingual thing, Instant before, Instant after, NextTerm term) {
        return new MovedDate(what, thing, before, after, false, !after.equals(term.moved(before)));
    }
}
