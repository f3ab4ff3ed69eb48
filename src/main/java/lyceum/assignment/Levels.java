package lyceum.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lyceum.shared.TextLimit;

/// Levels as people write them: a line a level, its points first, then what it takes.
final class Levels {
    static final int MOST = 10;
    static final int MOST_POINTS = 100;
    private static final int WORDS = 200;
    private static final Pattern LINE = Pattern.compile("(\\d{1,3})[\\s:：、.．]*(.*)");

    private Levels() {}

    static List<Level> read(String field, String text) {
        if (text.length() > MOST * 4 * WORDS) throw new BriefFault.TooManyLevels(field, MOST);
        var levels = new ArrayList<Level>();
        var points = new HashSet<Integer>();
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var level = level(field, line);
            if (!points.add(level.points())) throw new BriefFault.LevelTwice(field, level.points());
            levels.add(level);
        }
        if (levels.size() < 2) throw new BriefFault.TooFewLevels(field);
        if (levels.size() > MOST) throw new BriefFault.TooManyLevels(field, MOST);
        return levels;
    }

    private static Level level(String field, String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) throw new BriefFault.LevelWithoutPoints(field, shortened(line));
        int points = Integer.parseInt(read.group(1));
        if (points > MOST_POINTS) throw new BriefFault.OutOfRange(field, 0, MOST_POINTS);
        return new Level(points, TextLimit.optional(field, WORDS).check(read.group(2)));
    }

    static String written(List<Level> levels) {
        return levels.stream()
                .map(level -> (level.points() + " " + level.words()).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String shortened(String line) {
        return line.length() > 20 ? line.substring(0, 20) + "…" : line;
    }
}
