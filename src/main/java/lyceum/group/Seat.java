package lyceum.group;

import java.time.Instant;
import lyceum.shared.GroupId;
import org.jspecify.annotations.Nullable;

/// A place of somebody, seen from that person's side.
/// @param since when the place was given
/// @param until when access ended: what came later is not theirs to read; null while it runs
public record Seat(GroupId group, Instant since, @Nullable Instant until) {
    public boolean reaches(Instant moment) {
        return !moment.isBefore(since) && (until == null || moment.isBefore(until));
    }
}
