package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// An offer from the waitlist was not taken in time; the seat went on to the next.
public record OfferLapsed(OrderId order, PersonId person, CommunityId community, CohortId cohort, Instant at) {}
