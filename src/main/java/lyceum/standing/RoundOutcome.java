package lyceum.standing;

import java.util.List;
import lyceum.shared.PersonId;

/// What the rule says of a board.
/// @param most that may leave
/// @param below eligible ones below the pass line
/// @param leaving who leaves the seat, in no order that means anything
/// @param kept the tie block (并列组) across the line that is kept whole; empty where there is none
/// @param drawn the tie block of which a lot says who leaves; empty where there is none
/// @param open how many of these leave by a lot whose seed is not shown yet; they are not among the leaving
public record RoundOutcome(
        int eligible,
        int most,
        int below,
        List<PersonId> leaving,
        List<PersonId> kept,
        List<PersonId> drawn,
        int open) {
    public RoundOutcome {
        leaving = List.copyOf(leaving);
        kept = List.copyOf(kept);
        drawn = List.copyOf(drawn);
    }

    static RoundOutcome untied(int eligible, int most, int below, List<PersonId> leaving) {
        return new RoundOutcome(eligible, most, below, leaving, List.of(), List.of(), 0);
    }

    /// Those who stand equal across the line.
    List<PersonId> tied() {
        return kept.isEmpty() ? drawn : kept;
    }

    /// Whether that person leaves, or may by a lot that is not drawn yet.
    boolean mayLeave(PersonId person) {
        return leaving.contains(person) || open > 0 && drawn.contains(person);
    }
}
