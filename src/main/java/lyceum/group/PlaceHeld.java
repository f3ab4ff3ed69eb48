package lyceum.group;

import java.time.Instant;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// A place that somebody has or had.
/// @param ordinal the number of the group
/// @param until null while it is held
/// @param move how it ended; null where nobody was moved
public record PlaceHeld(
        int ordinal,
        Instant since,
        @Nullable Instant until,
        @Nullable Move move) {
    /// @param to the number of the group where the place went
    /// @param undone whether this place was only held until a move was undone
    public record Move(int to, PersonId by, String reason, boolean undone) {}
}
