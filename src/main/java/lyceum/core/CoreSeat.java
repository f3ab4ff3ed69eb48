package lyceum.core;

import java.time.Instant;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.MemberNumber;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody's seat in a core group, offered or taken.
/// @param founder a founder's seat: it stands outside the rounds, and everybody sees that it does
/// @param offerUntil so long the offer stands
/// @param since null until it is taken
public record CoreSeat(
        CoreSeatId id,
        GroupId group,
        CommunityId community,
        PersonId person,
        MemberNumber number,
        State state,
        boolean founder,
        Instant offeredAt,
        PersonId offeredBy,
        Instant offerUntil,
        @Nullable Instant since) {
    public enum State {
        OFFERED,
        SEATED
    }

    public boolean isSeated() {
        return state == State.SEATED;
    }
}
