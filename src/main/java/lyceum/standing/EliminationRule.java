package lyceum.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lyceum.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Who leaves the seat (末位淘汰): the lowest scores below the pass line, no more than so many. Of those who have the same
/// score across the line all stay, or a lot decides whose seed was sealed before anybody had a score.
/// @param passLine in hundredths of a point
/// @param share in hundredths of a percent
/// @param fixed instead of the share
/// @param minimum so many of the eligible stay in any case
/// @param lot draws for the letters of an id, the smaller draw leaves first; null while its seed is not shown
public record EliminationRule(
        long passLine,
        int share,
        @Nullable Integer fixed,
        int minimum,
        Ties ties,
        @Nullable Lot lot) {
    /// In a smaller group than that nobody leaves.
    public static final int FEWEST_ELIGIBLE = 10;
    private static final int WHOLE = 10_000;

    /// The one that keeps ties whole.
    public EliminationRule(long passLine, int share, @Nullable Integer fixed, int minimum) {
        this(passLine, share, fixed, minimum, Ties.KEPT, null);
    }

    public RoundOutcome decide(Collection<Contender> board) {
        var eligible = board.stream()
                .filter(Contender::isEligible)
                .sorted(Comparator.comparingLong(Contender::score)
                        .thenComparingLong(one -> one.person().value()))
                .toList();
        int most = most(eligible.size());
        var below = eligible.stream().filter(one -> one.score() < passLine).toList();
        if (below.size() <= most) return RoundOutcome.untied(eligible.size(), most, below.size(), people(below));
        var leaving = new ArrayList<>(below.subList(0, most));
        long next = below.get(most).score();
        if (most == 0 || leaving.getLast().score() != next)
            return RoundOutcome.untied(eligible.size(), most, below.size(), people(leaving));
        leaving.removeIf(one -> one.score() == next);
        var equal = below.stream().filter(one -> one.score() == next).toList();
        if (ties == Ties.KEPT)
            return new RoundOutcome(eligible.size(), most, below.size(), people(leaving), people(equal), List.of(), 0);
        int places = most - leaving.size();
        if (lot == null)
            return new RoundOutcome(
                    eligible.size(), most, below.size(), people(leaving), List.of(), people(equal), places);
        leaving.addAll(drawn(lot, equal).subList(0, places));
        return new RoundOutcome(eligible.size(), most, below.size(), people(leaving), List.of(), people(equal), 0);
    }

    private static List<Contender> drawn(Lot lot, List<Contender> equal) {
        return equal.stream()
                .sorted(Comparator.comparing(one -> lot.draw(one.person().text())))
                .toList();
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
