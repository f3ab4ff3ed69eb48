package lyceum.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.membership.Learners;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks for what learners are to be told: each of them once about each time, and nobody who has handed in.
@Component
public class Reminders {
    private static final int AT_ONCE = 200;

    private record Due(PersonId person, Reminder reminder) {}

    private final JdbcClient sql;
    private final Assignments assignments;
    private final Learners learners;
    private final Works works;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Reminders(
            JdbcClient sql,
            Assignments assignments,
            Learners learners,
            Works works,
            Revisions revisions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.sql = sql;
        this.assignments = assignments;
        this.learners = learners;
        this.works = works;
        this.revisions = revisions;
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    public void sendDue() {
        var now = clock.instant();
        concerned(now).forEach(id -> {
            var due = due(assignments.find(id), now);
            for (int from = 0; from < due.size(); from += AT_ONCE) {
                var some = due.subList(from, Math.min(due.size(), from + AT_ONCE));
                transaction.executeWithoutResult(_ -> some.forEach(one -> tell(id, one, now)));
            }
        });
    }

    /// Briefs that opened within a day, or for which something is due within a day for anybody.
    private List<AssignmentId> concerned(Instant now) {
        return sql.sql("""
                        select a.id
                        from assignment a
                        where a.published_at is not null and a.discarded_at is null and a.opens_at <= :now
                            and (a.opens_at > :yesterday
                                or a.due_at between :now and :tomorrow
                                or exists (
                                    select 1 from assignment_extension e
                                    where e.assignment = a.id and e.due_at between :now and :tomorrow)
                                or exists (
                                    select 1
                                    from assignment_revision r join assignment_work w on w.id = r.work
                                    where w.assignment = a.id and r.until_at between :now and :tomorrow))
                        order by a.id""")
                .param("now", Utc.of(now))
                .param("yesterday", Utc.of(now.minus(Reminder.AHEAD)))
                .param("tomorrow", Utc.of(now.plus(Reminder.AHEAD)))
                .query((row, _) -> new AssignmentId(row.getLong("id")))
                .list();
    }

    private List<Due> due(Assignment one, Instant now) {
        var people = learners.running(one.cohort());
        var versions = works.versions(one.id());
        var revised = revisions.last(one.id(), versions.keySet());
        var told = told(one.id());
        var times = assignments.times(people, one);
        return people.stream()
                .flatMap(person ->
                        Reminder.of(one, times.getOrDefault(person, one.times()), waits(person, versions, revised), now)
                                .stream()
                                .map(reminder -> new Due(person, reminder)))
                .filter(due -> !told.contains(due))
                .toList();
    }

    private static boolean waits(PersonId person, Map<PersonId, Integer> versions, Map<PersonId, Revision> revised) {
        int newest = versions.getOrDefault(person, 0);
        var asked = revised.get(person);
        return newest == 0 || (asked != null && asked.version() == newest);
    }

    private Set<Due> told(AssignmentId id) {
        return sql
                .sql("select person, step, for_at from assignment_reminder where assignment = ?")
                .param(id.value())
                .query((row, _) -> new Due(
                        new PersonId(row.getLong("person")),
                        new Reminder(
                                Reminder.Step.valueOf(row.getString("step")),
                                Utc.instant(row.getObject("for_at", LocalDateTime.class)))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private void tell(AssignmentId id, Due due, Instant now) {
        long reminder = ids.next();
        int first = sql.sql("""
                        insert ignore into assignment_reminder (id, assignment, person, step, for_at, told_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        reminder,
                        id.value(),
                        due.person().value(),
                        due.reminder().step().name(),
                        Utc.of(due.reminder().forAt()),
                        Utc.of(now))
                .update();
        if (first == 1)
            events.publishEvent(
                    new WorkReminded(reminder, id, due.person(), due.reminder().step()));
    }
}
