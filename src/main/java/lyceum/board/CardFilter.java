package lyceum.board;

import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Which cards are shown.
/// @param owner whose they are, or null for everybody's
/// @param unowned only those of nobody
/// @param label empty for all
/// @param text what the title contains; empty for all
/// @param due by when, or null
public record CardFilter(
        @Nullable PersonId owner,
        boolean unowned,
        String label,
        String text,
        @Nullable Due due) {
    public static final CardFilter ALL = new CardFilter(null, false, "", "", null);

    public enum Due {
        /// The day has passed, and it is not done.
        LATE,
        /// Within the next seven days.
        WEEK
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
