package lyceum.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What became of a text: what stayed, what was taken out, what was put in; by lines first, and inside changed lines by
/// words and by single Han characters.
public record Comparison(List<Piece> pieces) {
    /// Beyond so many pairs a changed stretch is shown as a whole: two long texts with nothing in common.
    private static final long MOST_PAIRS = 2_000_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+$");
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Piece(Kind kind, String text) {}

    public static Comparison of(String earlier, String later) {
        var found = new Pieces();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var line : compared(parts(LINE, earlier), parts(LINE, later)))
            switch (line.kind()) {
                case REMOVED -> removed.append(line.text());
                case ADDED -> added.append(line.text());
                case SAME -> {
                    found.changed(removed, added);
                    found.add(Kind.SAME, line.text());
                }
            }
        found.changed(removed, added);
        return new Comparison(List.copyOf(found.all));
    }

    /// As one of the two texts reads, with what the other has not.
    public List<Piece> without(Kind other) {
        return pieces.stream().filter(piece -> piece.kind() != other).toList();
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /// Neighbours of one kind become one piece.
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) return;
            if (all.isEmpty() || all.getLast().kind() != kind) all.add(new Piece(kind, text));
            else all.add(new Piece(kind, all.removeLast().text() + text));
        }

        void changed(StringBuilder removed, StringBuilder added) {
            for (var word : compared(parts(WORD, removed.toString()), parts(WORD, added.toString())))
                add(word.kind(), word.text());
            removed.setLength(0);
            added.setLength(0);
        }
    }

    private static List<String> parts(Pattern part, String text) {
        return part.matcher(text).results().map(found -> found.group()).toList();
    }

    private static List<Piece> compared(List<String> earlier, List<String> later) {
        int start = 0;
        while (start < earlier.size()
                && start < later.size()
                && earlier.get(start).equals(later.get(start))) start++;
        int end = 0;
        while (end < earlier.size() - start
                && end < later.size() - start
                && earlier.get(earlier.size() - 1 - end).equals(later.get(later.size() - 1 - end))) end++;
        var pieces = new ArrayList<Piece>();
        earlier.subList(0, start).forEach(part -> pieces.add(new Piece(Kind.SAME, part)));
        middle(earlier.subList(start, earlier.size() - end), later.subList(start, later.size() - end), pieces);
        earlier.subList(earlier.size() - end, earlier.size()).forEach(part -> pieces.add(new Piece(Kind.SAME, part)));
        return pieces;
    }

    /// The longest common subsequence stays.
    private static void middle(List<String> earlier, List<String> later, List<Piece> pieces) {
        int rows = earlier.size();
        int columns = later.size();
        boolean tooLong = (long) rows * columns > MOST_PAIRS;
        var common = tooLong ? new int[0][0] : lengths(earlier, later);
        int i = 0;
        int j = 0;
        while (!tooLong && i < rows && j < columns) {
            if (earlier.get(i).equals(later.get(j))) {
                pieces.add(new Piece(Kind.SAME, earlier.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) pieces.add(new Piece(Kind.REMOVED, earlier.get(i++)));
            else pieces.add(new Piece(Kind.ADDED, later.get(j++)));
        }
        while (i < rows) pieces.add(new Piece(Kind.REMOVED, earlier.get(i++)));
        while (j < columns) pieces.add(new Piece(Kind.ADDED, later.get(j++)));
    }

    private static int[][] lengths(List<String> earlier, List<String> later) {
        var common = new int[earlier.size() + 1][later.size() + 1];
        for (int i = earlier.size() - 1; i >= 0; i--)
            for (int j = later.size() - 1; j >= 0; j--)
                common[i][j] = earlier.get(i).equals(later.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }
}
