package lyceum.group;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody's place in a group, and what it is worth today. Where a payment is disputed there is none.
/// @param until when access ended or a leave ends; null while neither is so
public record Place(PersonId person, State state, @Nullable Instant until) {
    /// LIVE: everything. ON_LEAVE: of one's own wish away for a while; the seat is kept. LAPSED: access ended; what one
    /// had stays readable.
    public enum State {
        LIVE,
        ON_LEAVE,
        LAPSED
    }
}
