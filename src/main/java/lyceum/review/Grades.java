package lyceum.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import lyceum.assignment.Assignments;
import lyceum.assignment.LateRule;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.WorkId;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Service;

/// What counts: of each version its newest released review, less the penalty of that version; of the versions the best.
@Service
public class Grades {
    private final ReviewRows rows;
    private final Assignments assignments;
    private final Submissions submissions;

    Grades(ReviewRows rows, Assignments assignments, Submissions submissions) {
        this.rows = rows;
        this.assignments = assignments;
        this.submissions = submissions;
    }

    /// Of one work, the newest version first: for its author and for staff of the cohort.
    public List<Grade> of(PersonId reader, WorkId work) {
        var versions = submissions.of(reader, work);
        if (versions.isEmpty()) return List.of();
        var newest = new LinkedHashMap<SubmissionId, Review>();
        for (var review : rows.releasedIn(work)) if (!review.returned()) newest.put(review.submission(), review);
        var first = versions.getFirst();
        var assignment = assignments.get(reader, first.assignment());
        var due = assignments.due(assignment, versions);
        var grades = new ArrayList<Grade>();
        for (var version : versions) {
            var review = newest.get(version.id());
            if (review != null)
                grades.add(grade(
                        review,
                        version,
                        assignment.rubric().possible(),
                        assignment.late(),
                        due.getOrDefault(version.id(), assignment.due())));
        }
        return marked(grades);
    }

    private static Grade grade(Review review, Submission version, int possible, LateRule late, Instant due) {
        return new Grade(
                review.id(),
                version.id(),
                version.version(),
                review.score(),
                possible,
                LateRule.startedDays(version.at(), due),
                late.credited(review.score(), possible, version.at(), due),
                false);
    }

    /// Of equal ones the earlier version counts.
    static List<Grade> marked(List<Grade> grades) {
        var best = grades.stream()
                .max(Comparator.comparingLong(Grade::credited)
                        .thenComparing(Comparator.comparingInt(Grade::version).reversed()));
        return grades.stream()
                .map(one -> best.filter(one::equals).isPresent() ? one.thatCounts() : one)
                .toList();
    }
}
