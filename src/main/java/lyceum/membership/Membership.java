package lyceum.membership;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;

/// Somebody's number in a community, and since when.
public record Membership(PersonId person, CommunityId community, MemberNumber number, Instant since, State state) {
    /// LIVE: an enrollment is running. SUSPENDED: only disputed ones are left. LAPSED: access ended; what one had
    /// stays
    /// readable. ENDED: refunded.
    public enum State {
        LIVE,
        SUSPENDED,
        LAPSED,
        ENDED
    }
}
