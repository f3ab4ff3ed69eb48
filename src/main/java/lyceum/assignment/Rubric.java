package lyceum.assignment;

import java.util.List;
import java.util.Map;

/// What a work is read by: criteria in their order.
public record Rubric(List<Criterion> criteria) {
    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /// The most points that a work can get.
    public int possible() {
        return criteria.stream().mapToInt(Criterion::possible).sum();
    }

    /// Whether each criterion got the points of one of its levels.
    /// @param given points by the criterion's place, from 0
    public boolean isScoredBy(Map<Integer, Integer> given) {
        if (given.size() != criteria.size()) return false;
        for (int place = 0; place < criteria.size(); place++) {
            var points = given.get(place);
            if (points == null || criteria.get(place).levels().stream().noneMatch(level -> level.points() == points))
                return false;
        }
        return true;
    }
}
