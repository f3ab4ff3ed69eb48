package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;

/// Somebody is in: seat, enrollment and number are given.
public record Admitted(
        OrderId order, PersonId person, CommunityId community, CohortId cohort, MemberNumber number, Instant at) {}
