package lyceum.access;

import java.util.Locale;
import java.util.Map;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;

/// What staff are named for; courses know it.
public interface CohortNames {
    /// All cohorts of that community, with the names that its staff know them by, in the order of their days.
    Map<CohortId, String> of(CommunityId community, Locale reader);

    /// Refuses with [lyceum.shared.NotFound].
    String community(CommunityId community, Locale reader);
}
