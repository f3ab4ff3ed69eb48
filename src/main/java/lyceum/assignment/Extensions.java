package lyceum.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of extensions.
@Component
class Extensions {
    private final JdbcClient sql;

    Extensions(JdbcClient sql) {
        this.sql = sql;
    }

    void grant(AssignmentId id, PersonId learner, Extension until, String reason, PersonId by, Instant at) {
        sql.sql("""
                        insert into assignment_extension
                            (assignment, person, due_at, cut_off_at, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update due_at = values(due_at), cut_off_at = values(cut_off_at),
                            reason = values(reason), granted_by = values(granted_by), granted_at = values(granted_at)""")
                .params(
                        id.value(),
                        learner.value(),
                        Utc.of(until.due()),
                        Utc.of(until.cutOff()),
                        reason,
                        by.value(),
                        Utc.of(at))
                .update();
    }

    boolean withdraw(AssignmentId id, PersonId learner) {
        return sql.sql("delete from assignment_extension where assignment = ? and person = ?")
                        .params(id.value(), learner.value())
                        .update()
                == 1;
    }

    Optional<Extension> find(AssignmentId id, PersonId learner) {
        return Optional.ofNullable(of(id, List.of(learner)).get(learner));
    }

    /// The newest first.
    List<GrantedExtension> of(AssignmentId id) {
        return sql.sql("""
                        select person, due_at, cut_off_at, reason, granted_by, granted_at
                        from assignment_extension
                        where assignment = ?
                        order by granted_at desc, person""")
                .param(id.value())
                .query((row, _) -> new GrantedExtension(
                        new PersonId(row.getLong("person")),
                        extension(row),
                        row.getString("reason"),
                        new PersonId(row.getLong("granted_by")),
                        Utc.instant(row.getObject("granted_at", LocalDateTime.class))))
                .list();
    }

    Map<AssignmentId, Extension> of(PersonId learner, Collection<AssignmentId> some) {
        if (some.isEmpty()) return Map.of();
        var all = new HashMap<AssignmentId, Extension>();
        sql.sql("""
                        select assignment, due_at, cut_off_at
                        from assignment_extension
                        where person = :person and assignment in (:ids)""")
                .param("person", learner.value())
                .param("ids", some.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    all.put(new AssignmentId(row.getLong("assignment")), extension(row));
                });
        return all;
    }

    Map<PersonId, Extension> of(AssignmentId id, Collection<PersonId> some) {
        if (some.isEmpty()) return Map.of();
        var all = new HashMap<PersonId, Extension>();
        sql.sql("""
                        select person, due_at, cut_off_at
                        from assignment_extension
                        where assignment = :id and person in (:people)""")
                .param("id", id.value())
                .param("people", some.stream().map(PersonId::value).toList())
                .query(row -> {
                    all.put(new PersonId(row.getLong("person")), extension(row));
                });
        return all;
    }

    Map<AssignmentId, Map<PersonId, Extension>> of(Collection<AssignmentId> some, Collection<PersonId> people) {
        if (some.isEmpty() || people.isEmpty()) return Map.of();
        var all = new HashMap<AssignmentId, Map<PersonId, Extension>>();
        sql.sql("""
                        select assignment, person, due_at, cut_off_at
                        from assignment_extension
                        where assignment in (:ids) and person in (:people)""")
                .param("ids", some.stream().map(AssignmentId::value).toList())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(new AssignmentId(row.getLong("assignment")), _ -> new HashMap<>())
                            .put(new PersonId(row.getLong("person")), extension(row));
                });
        return all;
    }

    private static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                Utc.instant(row.getObject("due_at", LocalDateTime.class)),
                Utc.instant(row.getObject("cut_off_at", LocalDateTime.class)));
    }
}
