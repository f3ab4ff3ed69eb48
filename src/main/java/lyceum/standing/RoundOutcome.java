package lyceum.standing;

import java.util.List;
import lyceum.shared.PersonId;

/// What the rule says of a board.
/// @param most that may leave
/// @param below eligible ones below the pass line
/// @param leaving who leaves the seat, in no order that means anything
/// @param kept the tie block (并列组) across the line that is kept whole; empty where there is none
public record RoundOutcome(int eligible, int most, int below, List<PersonId> leaving, List<PersonId> kept) {
    public RoundOutcome {
        leaving = List.copyOf(leaving);
        kept = List.copyOf(kept);
    }
}
