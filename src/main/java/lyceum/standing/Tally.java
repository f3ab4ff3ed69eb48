package lyceum.standing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lyceum.shared.PersonId;

/// Points as a policy credits them: of each kind and day the raw sum up to the cap, times the weight, added exactly;
/// and
/// rounded once, to hundredths, at the very end.
/// @param exact by kind, in ten-thousandths of a point
public record Tally(Map<ScoreKind, Long> exact) {
    static final Tally NOTHING = new Tally(Map.of());
    static final long TEN_THOUSANDTHS_IN_A_HUNDREDTH = 100;

    public Tally {
        exact = Map.copyOf(exact);
    }

    static Map<PersonId, Tally> of(EliminationPolicy policy, List<ScoreRows.Total> totals) {
        var sums = new HashMap<PersonId, Map<ScoreKind, Long>>();
        for (var one : totals)
            sums.computeIfAbsent(one.person(), _ -> new EnumMap<>(ScoreKind.class))
                    .merge(one.kind(), policy.weighing(one.kind()).credit(one.raw()), Long::sum);
        var tallies = new HashMap<PersonId, Tally>();
        sums.forEach((person, exact) -> tallies.put(person, new Tally(exact)));
        return tallies;
    }

    /// In ten-thousandths.
    public long sum() {
        return exact.values().stream().mapToLong(Long::longValue).sum();
    }

    /// In hundredths, for somebody who was away on so many days of the window: pro rata on the others.
    long score(int window, int away) {
        int there = window - away;
        return there <= 0 ? 0 : rounded(Math.multiplyExact(sum(), window), TEN_THOUSANDTHS_IN_A_HUNDREDTH * there);
    }

    /// Half goes up.
    static long rounded(long value, long by) {
        return Math.floorDiv(2 * value + by, 2 * by);
    }
}
