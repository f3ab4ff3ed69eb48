package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.PersonId;

/// Somebody's place in a waitlist.
/// @param place 1 is next
public record Waiting(CohortId cohort, PersonId person, int place, Instant since) {}
