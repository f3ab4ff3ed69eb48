package lyceum.assignment;

import java.time.Instant;

/// What may still be changed once learners have seen a brief: nothing is taken from them.
final class BriefChange {
    private BriefChange() {}

    /// @param handedIn whether anybody has handed in
    static void demandFair(Assignment before, Assignment after, boolean handedIn, Instant now) {
        if (after.due().isBefore(before.due()))
            throw new BriefFault.DueIsPromised(before.due().atZone(before.zone()));
        if (after.cutOff().isBefore(before.cutOff()))
            throw new BriefFault.CutOffIsPromised(before.cutOff().atZone(before.zone()));
        if (!handedIn) return;
        if (!after.rubric().equals(before.rubric())) throw new BriefFault.RubricIsFixed();
        if (after.late().percentADay() > before.late().percentADay()
                || after.late().floorPercent() < before.late().floorPercent()) throw new BriefFault.LateRuleIsFixed();
        if (after.attempts() != null && (before.attempts() == null || after.attempts() < before.attempts()))
            throw new BriefFault.AttemptsAreFixed();
        if (after.opens().isAfter(now) && after.opens().isAfter(before.opens())) throw new BriefFault.OpenStaysOpen();
    }
}
