package lyceum.standing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What kinds of acts are worth, and nothing else of a policy: versions that weigh alike are alike here. A kind that
/// counts nothing is not named.
record Weights(SortedMap<ScoreKind, Weighing> counted) {
    private static final String NO_CAP = "-";

    Weights {
        counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    }

    static Weights of(EliminationPolicy policy) {
        var counted = new TreeMap<ScoreKind, Weighing>();
        for (var kind : ScoreKind.values())
            if (policy.weighing(kind).weight() > 0) counted.put(kind, policy.weighing(kind));
        return new Weights(counted);
    }

    boolean countNothing() {
        return counted.isEmpty();
    }

    /// As in `WORK_GRADED 100 -,REVIEW_GIVEN 400 500`; the same for the same weights.
    String text() {
        return counted.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().weight() + " "
                        + (one.getValue().cap() == null
                                ? NO_CAP
                                : one.getValue().cap()))
                .collect(Collectors.joining(","));
    }

    static Weights parse(String text) {
        var counted = new TreeMap<ScoreKind, Weighing>();
        for (var one : text.split(",")) {
            var words = one.split(" ");
            counted.put(
                    ScoreKind.valueOf(words[0]),
                    new Weighing(
                            Integer.parseInt(words[1]),
                            words[2].equals(NO_CAP) ? null : (Long) Long.parseLong(words[2])));
        }
        return new Weights(counted);
    }

    /// What the database adds up of the totals `t`, in ten-thousandths of a point: the cap first, then the weight.
    String sum() {
        var worth = new StringBuilder("coalesce(sum(case t.kind");
        counted.forEach((kind, weighing) -> worth.append(" when '")
                .append(kind.name())
                .append("' then ")
                .append(weighing.cap() == null ? "t.raw" : "least(t.raw, " + weighing.cap() + ")")
                .append(" * ")
                .append(weighing.weight()));
        return worth.append(" else 0 end), 0)").toString();
    }
}
