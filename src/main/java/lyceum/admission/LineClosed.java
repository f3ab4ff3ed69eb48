package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;

/// The sale of a cohort is over for everybody who stood in line then.
///
/// @param why the reason of a cancelled cohort; empty where the sale has merely ended
public record LineClosed(CohortId cohort, Instant at, String why) {}
