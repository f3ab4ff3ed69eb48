package lyceum.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Who leaves the seat (末位淘汰): the lowest scores below the pass line, no more than so many, and never a part of those
/// who have the same score.
/// @param passLine in hundredths of a point
/// @param share in hundredths of a percent
/// @param fixed instead of the share
/// @param minimum so many of the eligible stay in any case
public record EliminationRule(
        long passLine, int share, @Nullable Integer fixed, int minimum) {
    /// In a smaller group than that nobody leaves.
    public static final int FEWEST_ELIGIBLE = 10;
    private static final int WHOLE = 10_000;

    public RoundOutcome decide(Collection<Contender> board) {
        var eligible = board.stream()
                .filter(Contender::isEligible)
                .sorted(Comparator.comparingLong(Contender::score)
                        .thenComparingLong(one -> one.person().value()))
                .toList();
        int most = most(eligible.size());
        var below = eligible.stream().filter(one -> one.score() < passLine).toList();
        if (below.size() <= most)
            return new RoundOutcome(eligible.size(), most, below.size(), people(below), List.of());
        var leaving = new ArrayList<>(below.subList(0, most));
        long next = below.get(most).score();
        if (most == 0 || leaving.getLast().score() != next)
            return new RoundOutcome(eligible.size(), most, below.size(), people(leaving), List.of());
        leaving.removeIf(one -> one.score() == next);
        var kept = below.stream().filter(one -> one.score() == next).toList();
        return new RoundOutcome(eligible.size(), most, below.size(), people(leaving), people(kept));
    }

    /// How many may leave at most.
    int most(int eligible) {
        if (eligible < FEWEST_ELIGIBLE) return 0;
        long wished = fixed != null ? fixed : (long) share * eligible / WHOLE;
        return Math.toIntExact(Math.max(0, Math.min(wished, (long) eligible - minimum)));
    }

    private static List<PersonId> people(List<Contender> some) {
        return some.stream().map(Contender::person).toList();
    }
}
