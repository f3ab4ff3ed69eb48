package lyceum.showcase;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;

/// An author consented: the work is shown from now on, and its author is eligible for core.
public record WorkShowcased(
        ShowcaseId work, CommunityId community, CohortId cohort, PersonId author, Audience audience, Instant at) {}
