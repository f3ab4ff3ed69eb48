package lyceum.standing;

import java.time.Instant;
import java.util.List;
import lyceum.core.CoreGroup;
import lyceum.shared.MemberNumber;
import org.jspecify.annotations.Nullable;

/// Somebody's road to core (通往核心的路).
/// @param core the table it leads to
/// @param showcased whether one has a showcased work, which is the key
/// @param score in hundredths
/// @param place among the nominees, from 1; null until one is showcased
/// @param nominees how many there are, without whoever sits already
/// @param offered whether a seat is kept for this person
/// @param acts the three next
/// @param lines the newest first
public record Road(
        CoreGroup core,
        EliminationPolicy policy,
        Window window,
        MemberNumber number,
        Instant since,
        boolean showcased,
        long score,
        @Nullable Integer place,
        int nominees,
        boolean offered,
        List<NextAct> acts,
        List<Line> lines) {
    public Road {
        acts = List.copyOf(acts);
        lines = List.copyOf(lines);
    }
}
