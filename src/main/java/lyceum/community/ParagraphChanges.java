package lyceum.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What one text changed of another, paragraph by paragraph.
public record ParagraphChanges(List<Paragraph> paragraphs) {
    /// More of them are told as a whole: the table of a comparison grows with the square.
    private static final int MOST = 600;

    public enum Fate {
        STAYS,
        GONE,
        NEW
    }

    public record Paragraph(Fate fate, String text) {}

    public static ParagraphChanges between(String before, String after) {
        var old = split(before);
        var now = split(after);
        var told = new ArrayList<Paragraph>();
        if (old.size() > MOST || now.size() > MOST) {
            old.forEach(text -> told.add(new Paragraph(Fate.GONE, text)));
            now.forEach(text -> told.add(new Paragraph(Fate.NEW, text)));
            return new ParagraphChanges(List.copyOf(told));
        }
        var common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                told.add(new Paragraph(Fate.STAYS, old.get(i++)));
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1]))
                told.add(new Paragraph(Fate.GONE, old.get(i++)));
            else told.add(new Paragraph(Fate.NEW, now.get(j++)));
        }
        return new ParagraphChanges(List.copyOf(told));
    }

    public boolean isEmpty() {
        return paragraphs.stream().allMatch(one -> one.fate() == Fate.STAYS);
    }

    /// The longest run of paragraphs that both have, from each pair of places to the ends.
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\n+"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
