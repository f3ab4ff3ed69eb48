package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// A buyer wishes a refund beyond the rule; an owner answers until then.
public record RefundAsked(
        OrderId order, PersonId person, CommunityId community, CohortId cohort, Instant answerDue, Instant at) {}
