package lyceum.review.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lyceum.assignment.AfterHandingIn;
import lyceum.assignment.Assignment;
import lyceum.assignment.Assignments;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.language.Say;
import lyceum.review.Grade;
import lyceum.review.Grades;
import lyceum.review.QueueLine;
import lyceum.review.Reviews;
import lyceum.shared.PersonId;
import org.springframework.stereotype.Component;

/// On an assignment's page: the way to the desk for those who read, the way to the feedback for its author.
@Component
class ReviewNews implements AfterHandingIn {
    private final Reviews reviews;
    private final Grades grades;
    private final Assignments assignments;
    private final Say say;

    ReviewNews(Reviews reviews, Grades grades, Assignments assignments, Say say) {
        this.reviews = reviews;
        this.grades = grades;
        this.assignments = assignments;
        this.say = say;
    }

    @Override
    public Optional<Told> desk(Assignment of, PersonId reader, Locale language) {
        if (!of.published() || !assignments.mayRead(reader, of)) return Optional.empty();
        long waiting = reviews.queue(reader, of.id()).stream()
                .filter(line -> line.state() == QueueLine.State.WAITING)
                .count();
        return Optional.of(new Told(say.text(language, "review.desk.open", waiting), "work/" + of.id() + "/desk"));
    }

    @Override
    public Map<SubmissionId, Told> told(
            Assignment of, PersonId reader, Collection<Submission> versions, Locale language) {
        var told = new HashMap<SubmissionId, Told>();
        versions.stream().map(Submission::work).distinct().forEach(work -> {
            for (var version : reviews.returned(reader, work))
                told.put(version, new Told(say.text(language, "review.returned.of"), "feedback/" + version));
            for (var grade : grades.of(reader, work)) told.put(grade.submission(), told(grade, language));
        });
        return told;
    }

    private Told told(Grade grade, Locale language) {
        return new Told(
                say.text(language, "review.feedback.of", ReviewFrame.points(grade.credited()), grade.possible()),
                "feedback/" + grade.submission());
    }
}
