package lyceum.succession;

import java.time.Instant;
import lyceum.core.CoreSeatId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// One nominee's place in the order.
/// @param place from 1
/// @param score in hundredths
/// @param draw what the lot gave the token; it decides between equal scores
/// @param seat null until one is offered
public record Line(
        long id,
        int place,
        PersonId person,
        String token,
        long score,
        String draw,
        State state,
        @Nullable CoreSeatId seat,
        @Nullable Instant offeredAt,
        @Nullable Instant offerUntil,
        @Nullable Instant answeredAt) {
    /// PASSED: could not sit down when it was their turn.
    public enum State {
        WAITING,
        OFFERED,
        TAKEN,
        DECLINED,
        LAPSED,
        PASSED
    }
}
