package lyceum.relay;

import java.time.Instant;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A relay as it stands now.
/// @param name of whoever started it; null once that account is deleted
/// @param cap how many places may stand at once; null for any number
/// @param closes from then on nobody joins; null where somebody ends it by hand
/// @param closedAt when it was ended by hand
/// @param taken how many places stand
/// @param changes grows with whatever happens in it, so an open screen knows when to look again
public record Relay(
        RelayId id,
        GroupId group,
        PersonId starter,
        @Nullable String name,
        String title,
        String asked,
        @Nullable Integer cap,
        @Nullable Instant closes,
        Instant startedAt,
        @Nullable Instant closedAt,
        int taken,
        int lastNumber,
        long changes) {
    public boolean isOpen(Instant now) {
        return closedAt == null && (closes == null || now.isBefore(closes));
    }

    public boolean isFull() {
        return cap != null && taken >= cap;
    }

    Relay with(@Nullable String called) {
        return new Relay(
                id, group, starter, called, title, asked, cap, closes, startedAt, closedAt, taken, lastNumber, changes);
    }
}
