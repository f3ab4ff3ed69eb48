package lyceum.membership;

import java.time.Instant;
import java.time.LocalDate;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// What an order gave: a seat in a cohort until its access ends.
public record Enrollment(
        OrderId order,
        PersonId person,
        CommunityId community,
        CohortId cohort,
        Instant since,
        @Nullable LocalDate accessUntil,
        State state) {
    public enum State {
        LIVE,
        SUSPENDED,
        ENDED
    }
}
