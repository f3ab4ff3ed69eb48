package lyceum.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.LateRule;
import lyceum.assignment.Submission;
import lyceum.assignment.Submissions;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import org.springframework.stereotype.Service;

/// Many reviews are released together: seen beforehand as their authors will see them, then each in a transaction of
/// its
/// own, so that one which was changed elsewhere holds up none of the others.
@Service
public class Releases {
    public static final int MOST_AT_ONCE = 100;

    /// A review that has everything it needs.
    /// @param credited in hundredths of a point, after the penalty
    public record Ready(Review review, int version, long daysLate, long credited, int possible) {}

    /// @param left why some were not released
    public record Outcome(int released, SequencedMap<ReviewId, Refusal> left) {}

    private final Reviews reviews;
    private final ReviewRows rows;
    private final Assignments assignments;
    private final Submissions submissions;

    Releases(Reviews reviews, ReviewRows rows, Assignments assignments, Submissions submissions) {
        this.reviews = reviews;
        this.rows = rows;
        this.assignments = assignments;
        this.submissions = submissions;
    }

    /// What this reviewer has written, scored and not released yet, the oldest first; also of versions that are not the
    /// newest any more. A few questions, however many there are.
    public List<Ready> ready(PersonId by, AssignmentId id) {
        var assignment = reviews.demandReader(by, id);
        var written = rows.written(id, by, MOST_AT_ONCE);
        var versions = submissions
                .some(by, id, written.stream().map(Review::submission).toList())
                .stream()
                .collect(Collectors.toMap(Submission::id, one -> one));
        var due = assignments.due(assignment, versions.values());
        int possible = assignment.rubric().possible();
        var ready = new ArrayList<Ready>();
        for (var review : written) {
            var version = versions.get(review.submission());
            if (version == null) continue;
            var dueAt = due.getOrDefault(version.id(), assignment.due());
            ready.add(new Ready(
                    review,
                    version.version(),
                    LateRule.startedDays(version.at(), dueAt),
                    assignment.late().credited(review.score(), possible, version.at(), dueAt),
                    possible));
        }
        return ready;
    }

    /// @param chosen with the saving of each that was seen in the preview: what was changed since is left
    public Outcome release(PersonId by, Map<ReviewId, Integer> chosen) {
        var left = new LinkedHashMap<ReviewId, Refusal>();
        int released = 0;
        for (var one : new LinkedHashSet<>(chosen.entrySet()))
            try {
                reviews.release(by, one.getKey(), one.getValue());
                released++;
            } catch (Refusal refusal) {
                left.put(one.getKey(), refusal);
            }
        return new Outcome(released, left);
    }
}
