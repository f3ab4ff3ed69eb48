package lyceum.review;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lyceum.access.Role;
import lyceum.access.Roles;
import lyceum.assignment.Assignment;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Assignments;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.Submissions;
import lyceum.shared.Ids;
import lyceum.shared.NotFound;
import lyceum.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Works that nobody has answered in time: the staff of the cohort are told, once a day, until none waits.
@Component
public class OverdueReviews {
    static final Duration ANSWERED_WITHIN = Duration.ofDays(3);
    /// What waits longer than that is not waited for any more.
    static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final JdbcClient sql;
    private final ReviewRows rows;
    private final Assignments assignments;
    private final Submissions submissions;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    OverdueReviews(
            JdbcClient sql,
            ReviewRows rows,
            Assignments assignments,
            Submissions submissions,
            Roles roles,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.assignments = assignments;
        this.submissions = submissions;
        this.roles = roles;
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    public void sendDue() {
        for (var id : overdue())
            try {
                var one = assignments.known(id);
                transaction.executeWithoutResult(_ -> tell(one));
            } catch (NotFound gone) {
                // It was thrown away meanwhile.
            }
    }

    public boolean isAnyOverdue(AssignmentId id) {
        var now = clock.instant();
        var versions = submissions.handedIn(id, now.minus(LOOKS_BACK), now.minus(ANSWERED_WITHIN));
        return !answered(id).containsAll(versions);
    }

    private Set<AssignmentId> overdue() {
        var now = clock.instant();
        var late = new HashSet<AssignmentId>();
        submissions.handedIn(now.minus(LOOKS_BACK), now.minus(ANSWERED_WITHIN)).forEach((id, versions) -> {
            if (!answered(id).containsAll(versions)) late.add(id);
        });
        return late;
    }

    private Set<SubmissionId> answered(AssignmentId id) {
        var answered = new HashSet<SubmissionId>();
        for (var review : rows.of(id)) if (review.released()) answered.add(review.submission());
        return answered;
    }

    private void tell(Assignment one) {
        var today = LocalDate.ofInstant(clock.instant(), one.zone());
        int first = sql.sql("insert ignore into review_reminder (id, assignment, on_day) values (?, ?, ?)")
                .params(ids.next(), one.id().value(), today)
                .update();
        if (first == 0) return;
        for (var person : readers(one)) events.publishEvent(new ReviewsOverdue(ids.next(), one.id(), person));
    }

    /// Teachers and assistants who are named for the cohort; where there are none, the owners.
    private List<PersonId> readers(Assignment one) {
        var staff = roles.staff(one.community(), one.cohort());
        var named = Stream.of(Role.TEACHER, Role.ASSISTANT)
                .flatMap(role -> staff.getOrDefault(role, List.of()).stream())
                .distinct()
                .toList();
        return named.isEmpty() ? staff.getOrDefault(Role.OWNER, List.of()) : named;
    }
}
