package lyceum.group;

import java.time.Instant;
import lyceum.shared.PersonId;

/// A move as the staff of either group read it afterwards.
/// @param from the number of the group that they left
/// @param people how many were moved
/// @param undone how many of them went back since by an undo
public record MoveMade(MoveId id, int from, int to, PersonId by, Instant at, String reason, int people, int undone) {
    public boolean isUndone() {
        return undone == people;
    }
}
