package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// What an order gave was taken back after a full refund; the number stays with its person.
public record AdmissionEnded(OrderId order, PersonId person, CommunityId community, CohortId cohort, Instant at) {}
