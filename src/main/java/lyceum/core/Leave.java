package lyceum.core;

import java.time.LocalDate;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Somebody's leave (请假) from the round table, in whole days of the community's zone; the seat is kept.
/// @param lastDay null while nobody knows: a payment is disputed
/// @param reason only where an approval is asked for; empty otherwise. For whoever grants it, and for its own person
public record Leave(
        LeaveId id,
        GroupId group,
        CommunityId community,
        PersonId person,
        Kind kind,
        State state,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String reason) {
    /// OWN: of one's own wish. APPROVED: longer than that, by an owner. DISPUTE: by itself, while the ticket rests.
    public enum Kind {
        OWN,
        APPROVED,
        DISPUTE
    }

    public enum State {
        ASKED,
        GRANTED,
        REFUSED,
        CANCELLED
    }

    public boolean covers(LocalDate day) {
        return state == State.GRANTED && !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /// Asked for or granted, and not over.
    public boolean isAhead(LocalDate today) {
        return (state == State.ASKED || state == State.GRANTED) && (lastDay == null || !lastDay.isBefore(today));
    }
}
