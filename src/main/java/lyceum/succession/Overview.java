package lyceum.succession;

import java.util.List;
import lyceum.core.CoreGroup;
import lyceum.shared.MemberNumber;
import lyceum.standing.Lot;
import org.jspecify.annotations.Nullable;

/// A round table's succession, as far as its reader sees it.
/// @param latest the one that runs, or the last; null before there was one
/// @param commitment of the lot that comes next; empty before there was a first nominee
/// @param lot of the latest, whose seed is shown; null before there was one
/// @param order empty for those who see the counts only
/// @param own the reader's place in the latest
/// @param standing how many stand for the next one
/// @param mayBegin whether the reader can begin one now
public record Overview(
        CoreGroup group,
        @Nullable Succession latest,
        String commitment,
        @Nullable Lot lot,
        int nominees,
        int waiting,
        int offered,
        int taken,
        List<Named> order,
        @Nullable Line own,
        int standing,
        boolean mayBegin) {
    public Overview {
        order = List.copyOf(order);
    }

    /// @param name empty where that account is deleted
    /// @param tied whether the lot decided between this one and a neighbour
    public record Named(Line line, String name, @Nullable MemberNumber number, boolean tied) {}
}
