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

    /// Whether the criterion at that place has a level of so many points.
    public boolean has(int place, int points) {
        return place >= 0
                && place < criteria.size()
                && criteria.get(place).levels().stream().anyMatch(level -> level.points() == points);
    }

    /// Whether each criterion got the points of one of its levels.
    /// @param given points by the criterion's place, from 0
    public boolean isScoredBy(Map<Integer, Integer> given) {
        return given.size() == criteria.size()
                && given.entrySet().stream().allMatch(one -> has(one.getKey(), one.getValue()));
    }
}
