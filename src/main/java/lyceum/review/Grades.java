package lyceum.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.Extension;
import lyceum.assignment.LateRule;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.assignment.Version;
import lyceum.assignment.WorkId;
import lyceum.shared.CohortId;
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
        var newest = new LinkedHashMap<SubmissionId, Review>();
        for (var review : rows.releasedIn(work)) if (!review.returned()) newest.put(review.submission(), review);
        if (newest.isEmpty()) return List.of();
        var first = versions.getFirst();
        var assignment = assignments.get(reader, first.assignment());
        var due = assignments.due(assignment, versions);
        var grades = new ArrayList<Grade>();
        for (var version : versions) {
            var review = newest.get(version.id());
            if (review != null)
                grades.add(grade(
                        review.id(),
                        review.score(),
                        version.id(),
                        version.version(),
                        version.at(),
                        assignment,
                        due.getOrDefault(version.id(), assignment.due())));
        }
        return marked(grades);
    }

    /// For these people, in the order given, one mark for each published assignment of the cohort, by their due times;
    /// a few questions, however many there are. For staff of the cohort, and for learners about themselves.
    public Map<PersonId, List<Mark>> of(PersonId reader, CohortId cohort, Collection<PersonId> people) {
        var published = assignments.in(reader, cohort).stream()
                .filter(Assignment::published)
                .toList();
        var extended = assignments.extended(people, published);
        var released = rows.scored(published.stream().map(Assignment::id).toList(), people);
        var versions = new HashMap<PersonId, Map<AssignmentId, List<Version>>>();
        var handedIn = submissions.versions(reader, published, people);
        var due = assignments.due(published, extended, handedIn);
        for (var version : handedIn)
            versions.computeIfAbsent(version.author(), _ -> new HashMap<>())
                    .computeIfAbsent(version.assignment(), _ -> new ArrayList<>())
                    .add(version);
        var marks = new LinkedHashMap<PersonId, List<Mark>>();
        for (var person : people) {
            var own = versions.getOrDefault(person, Map.of());
            marks.put(
                    person,
                    published.stream()
                            .map(one -> mark(
                                    one,
                                    person,
                                    extended.getOrDefault(one.id(), Map.of()).getOrDefault(person, one.times()),
                                    own.getOrDefault(one.id(), List.of()),
                                    released,
                                    due))
                            .toList());
        }
        return marks;
    }

    /// Whose newest version of something has no released review; for staff of the cohort.
    public Set<PersonId> waiting(PersonId by, CohortId cohort) {
        var published = assignments.in(by, cohort).stream()
                .filter(Assignment::published)
                .toList();
        var newest = submissions.newest(by, published);
        newest.keySet()
                .removeAll(rows.released(published.stream().map(Assignment::id).toList()));
        return Set.copyOf(newest.values());
    }

    private static Mark mark(
            Assignment of,
            PersonId author,
            Extension times,
            List<Version> versions,
            Map<SubmissionId, ReviewRows.Scored> released,
            Map<SubmissionId, Instant> due) {
        var grades = new ArrayList<Grade>();
        for (var version : versions) {
            var review = released.get(version.submission());
            if (review != null)
                grades.add(grade(
                        review.id(),
                        review.score(),
                        version.submission(),
                        version.number(),
                        version.at(),
                        of,
                        due.getOrDefault(version.submission(), times.due())));
        }
        var marked = new HashMap<SubmissionId, Grade>();
        for (var grade : marked(grades)) marked.put(grade.submission(), grade);
        return new Mark(
                of,
                author,
                times,
                versions.stream()
                        .map(version -> new Mark.Attempt(
                                version,
                                LateRule.startedDays(version.at(), due.getOrDefault(version.submission(), times.due())),
                                marked.get(version.submission())))
                        .toList());
    }

    private static Grade grade(
            ReviewId review, int score, SubmissionId version, int number, Instant at, Assignment of, Instant due) {
        int possible = of.rubric().possible();
        return new Grade(
                review,
                version,
                number,
                score,
                possible,
                LateRule.startedDays(at, due),
                of.late().credited(score, possible, at, due),
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
