package lyceum.assignment;

import java.time.Duration;
import java.time.Instant;

/// What being late costs: a share of the possible points for each started 24 hours after the due time. The floor is the
/// least that a penalty leaves; it never lifts a score that is lower by itself.
/// @param percentADay of the possible points, 0 to 100
/// @param floorPercent of the possible points, 0 to 100
public record LateRule(int percentADay, int floorPercent) {
    public static final LateRule NONE = new LateRule(0, 0);
    private static final Duration A_DAY = Duration.ofDays(1);

    public LateRule {
        if (percentADay < 0 || percentADay > 100)
            throw new IllegalArgumentException("A penalty lies between 0 and 100 percent a day: " + percentADay);
        if (floorPercent < 0 || floorPercent > 100)
            throw new IllegalArgumentException("A floor lies between 0 and 100 percent: " + floorPercent);
    }

    /// How many times 24 hours were begun after the due time; 0 in time.
    public static long startedDays(Instant handedIn, Instant due) {
        if (!handedIn.isAfter(due)) return 0;
        var late = Duration.between(due, handedIn);
        long whole = late.dividedBy(A_DAY);
        return A_DAY.multipliedBy(whole).equals(late) ? whole : whole + 1;
    }

    /// What counts of a score, in hundredths of a point.
    /// @param score in points, at most `possible`
    /// @param due for this person: extended where there is an extension
    public long credited(int score, int possible, Instant handedIn, Instant due) {
        long full = score * 100L;
        long penalty = Math.min(100, percentADay * startedDays(handedIn, due)) * possible;
        long floor = (long) floorPercent * possible;
        return Math.max(full - penalty, Math.min(full, floor));
    }
}
