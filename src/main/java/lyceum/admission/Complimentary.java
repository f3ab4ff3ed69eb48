package lyceum.admission;

import java.time.Instant;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Email;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;

/// A ticket that an owner gives to somebody, whose seat is kept until it is accepted.
/// @param until it can be accepted until here
/// @param order what it became; null before it is accepted
/// @param letters so many were written about it
public record Complimentary(
        ComplimentaryId id,
        CommunityId community,
        CohortId cohort,
        Email email,
        String reason,
        PersonId by,
        Instant at,
        Instant until,
        State state,
        @Nullable OrderId order,
        int letters,
        Instant lastLetter) {
    public enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        LAPSED
    }

    /// What stands in the place of a price tier on such an order.
    public static final TierId TIER = new TierId(1);
}
