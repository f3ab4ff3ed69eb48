package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;

/// The buyer's wish for a refund is still without an answer, and the day is near.
public record RefundAnswerDue(OrderId order, CommunityId community, CohortId cohort, Instant due) {}
