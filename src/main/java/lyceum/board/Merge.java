package lyceum.board;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Two versions of one text that grew out of the same one. Pure.
final class Merge {
    private Merge() {}

    /// Both changes in one text, where they lie in different lines; else nothing.
    static Optional<String> lines(String base, String theirs, String mine) {
        if (theirs.equals(mine)) return Optional.of(mine);
        var before = split(base);
        var one = Hunk.between(before, split(theirs));
        var other = Hunk.between(before, split(mine));
        if (one.until <= other.from && !one.touches(other)) return Optional.of(joined(before, one, other));
        if (other.until <= one.from && !other.touches(one)) return Optional.of(joined(before, other, one));
        return Optional.empty();
    }

    /// Labels are a set: what either has put stays, what either has taken away goes.
    static List<String> labels(List<String> base, List<String> theirs, List<String> mine) {
        var merged = new LinkedHashSet<>(theirs);
        base.stream().filter(label -> !mine.contains(label)).forEach(merged::remove);
        mine.stream().filter(label -> !base.contains(label)).forEach(merged::add);
        return List.copyOf(merged);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String joined(List<String> base, Hunk first, Hunk second) {
        var lines = new ArrayList<String>(base.subList(0, first.from));
        lines.addAll(first.lines);
        lines.addAll(base.subList(first.until, second.from));
        lines.addAll(second.lines);
        lines.addAll(base.subList(second.until, base.size()));
        return String.join("\n", lines);
    }

    /// The lines of the base from `from` until before `until` became these.
    private record Hunk(int from, int until, List<String> lines) {
        static Hunk between(List<String> base, List<String> now) {
            int most = Math.min(base.size(), now.size());
            int from = 0;
            while (from < most && base.get(from).equals(now.get(from))) from++;
            int same = 0;
            while (same < most - from && base.get(base.size() - 1 - same).equals(now.get(now.size() - 1 - same)))
                same++;
            return new Hunk(from, base.size() - same, now.subList(from, now.size() - same));
        }

        /// Two things put at the same place have no order of their own.
        boolean touches(Hunk next) {
            return until == next.from;
        }
    }
}
