package lyceum.friday;

import java.time.LocalDate;
import lyceum.shared.PersonId;

/// Why somebody who is booked may not be able to come; whoever books decides.
/// @param day on which
public record Conflict(PersonId person, Kind kind, LocalDate day) {
    public enum Kind {
        /// Away from the round table on that day.
        ON_LEAVE,
        /// Speaks or steps in at another share that overlaps, of this community or another.
        ELSEWHERE,
        /// Does so again within four weeks.
        SOON_AGAIN,
        /// Neither sits at a table any more nor works here.
        LEFT
    }
}
