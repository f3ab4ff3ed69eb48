package lyceum.assignment;

import java.util.Comparator;
import java.util.List;

/// One thing a reader looks at, in levels, the best first.
public record Criterion(String title, List<Level> levels) {
    public Criterion {
        levels = levels.stream()
                .sorted(Comparator.comparingInt(Level::points).reversed())
                .toList();
    }

    public int possible() {
        return levels.isEmpty() ? 0 : levels.getFirst().points();
    }
}
