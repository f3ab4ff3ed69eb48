package lyceum.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of versions that were given back.
@Component
class Revisions {
    private final JdbcClient sql;

    Revisions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whoever calls holds the work's row. Given back once more, the same version gets more time and no other attempt.
    void ask(Submission version, Instant until, Instant at) {
        int moved = sql.sql("update assignment_revision set until_at = ?, asked_at = ? where submission = ?")
                .params(Utc.of(until), Utc.of(at), version.id().value())
                .update();
        if (moved == 0)
            sql.sql("""
                            insert into assignment_revision (submission, work, version, until_at, asked_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(version.id().value(), version.work().value(), version.version(), Utc.of(until), Utc.of(at))
                    .update();
    }

    int attempts(WorkId work) {
        return sql.sql("select count(*) from assignment_revision where work = ?")
                .param(work.value())
                .query(Integer.class)
                .single();
    }

    /// By version, the first one first.
    Map<WorkId, List<Revision>> of(Collection<WorkId> works) {
        if (works.isEmpty()) return Map.of();
        var all = new HashMap<WorkId, List<Revision>>();
        sql.sql("select work, version, until_at from assignment_revision where work in (:works) order by work, version")
                .param("works", works.stream().map(WorkId::value).distinct().toList())
                .query(row -> {
                    all.computeIfAbsent(new WorkId(row.getLong("work")), _ -> new ArrayList<>())
                            .add(revision(row));
                });
        return all;
    }

    /// The last one of each person's work for that assignment.
    Map<PersonId, Revision> last(AssignmentId id, Collection<PersonId> some) {
        if (some.isEmpty()) return Map.of();
        var all = new HashMap<PersonId, Revision>();
        sql.sql("""
                        select w.person, r.version, r.until_at
                        from assignment_revision r join assignment_work w on w.id = r.work
                        where w.assignment = :id and w.person in (:people)
                        order by r.version""")
                .param("id", id.value())
                .param("people", some.stream().map(PersonId::value).toList())
                .query(row -> {
                    all.put(new PersonId(row.getLong("person")), revision(row));
                });
        return all;
    }

    Map<AssignmentId, Revision> last(PersonId learner, Collection<AssignmentId> some) {
        if (some.isEmpty()) return Map.of();
        var all = new HashMap<AssignmentId, Revision>();
        sql.sql("""
                        select w.assignment, r.version, r.until_at
                        from assignment_revision r join assignment_work w on w.id = r.work
                        where w.person = :person and w.assignment in (:ids)
                        order by r.version""")
                .param("person", learner.value())
                .param("ids", some.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    all.put(new AssignmentId(row.getLong("assignment")), revision(row));
                });
        return all;
    }

    /// Whose newest version was given back: the next one is waited for.
    Set<AssignmentId> waiting(PersonId learner) {
        return new HashSet<>(sql.sql("""
                        select w.assignment
                        from assignment_revision r join assignment_work w on w.id = r.work and w.versions = r.version
                        where w.person = ?""")
                .param(learner.value())
                .query((row, _) -> new AssignmentId(row.getLong("assignment")))
                .list());
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(row.getInt("version"), Utc.instant(row.getObject("until_at", LocalDateTime.class)));
    }
}
