package lyceum.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.shared.WebLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of works and of what was handed in. Whoever hands in holds the work's row, so versions are 1, 2, 3 …
@Component
class Works {
    private static final String VERSION = """
            select s.id, s.work, w.assignment, w.person, s.version, s.text, s.links, s.handed_in_at, s.sha256
            from assignment_submission s join assignment_work w on w.id = s.work
            """;

    private final JdbcClient sql;
    private final Ids ids;

    Works(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    record Work(WorkId id, AssignmentId assignment, PersonId person, int versions) {}

    /// Begins one where there is none.
    Work begun(AssignmentId assignment, PersonId person) {
        return find(assignment, person).orElseGet(() -> {
            sql.sql("insert ignore into assignment_work (id, assignment, person, versions) values (?, ?, ?, 0)")
                    .params(ids.next(), assignment.value(), person.value())
                    .update();
            return find(assignment, person).orElseThrow();
        });
    }

    Optional<Work> find(AssignmentId assignment, PersonId person) {
        return sql.sql(
                        "select id, assignment, person, versions from assignment_work where assignment = ? and person = ?")
                .params(assignment.value(), person.value())
                .query(Works::work)
                .optional();
    }

    Optional<Work> find(WorkId id) {
        return sql.sql("select id, assignment, person, versions from assignment_work where id = ?")
                .param(id.value())
                .query(Works::work)
                .optional();
    }

    Work lock(WorkId id) {
        return sql.sql("select id, assignment, person, versions from assignment_work where id = ? for update")
                .param(id.value())
                .query(Works::work)
                .single();
    }

    Submission add(Work work, String text, List<WebLink> links, Instant at) {
        var handedIn = new Submission(
                new SubmissionId(ids.next()),
                work.id(),
                work.assignment(),
                work.person(),
                work.versions() + 1,
                text,
                links,
                at,
                sha256(Submission.whole(text, links)));
        sql.sql("""
                        insert into assignment_submission (id, work, version, text, links, handed_in_at, sha256)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        handedIn.id().value(),
                        work.id().value(),
                        handedIn.version(),
                        text,
                        WebLink.written(links),
                        Utc.of(at),
                        handedIn.sha256())
                .update();
        sql.sql("update assignment_work set versions = ? where id = ?")
                .params(handedIn.version(), work.id().value())
                .update();
        return handedIn;
    }

    /// The newest first.
    List<Submission> versions(WorkId work) {
        return sql.sql(VERSION + "where s.work = ? order by s.version desc")
                .param(work.value())
                .query(Works::submission)
                .list();
    }

    /// Without the texts, each work's in their order. Looked for by the people, who are a page of a table at most: of
    /// two lists the embedded database takes one to its index, and an assignment's works are thousands.
    List<Version> versions(Collection<AssignmentId> assignments, Collection<PersonId> people) {
        if (assignments.isEmpty() || people.isEmpty()) return List.of();
        var wanted = Set.copyOf(assignments);
        return sql
                .sql("""
                        select s.id, s.work, w.assignment, w.person, s.version, s.handed_in_at
                        from assignment_work w join assignment_submission s on s.work = w.id
                        where w.person in (:people)
                        order by w.id, s.version""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new Version(
                        new SubmissionId(row.getLong("id")),
                        new WorkId(row.getLong("work")),
                        new AssignmentId(row.getLong("assignment")),
                        new PersonId(row.getLong("person")),
                        row.getInt("version"),
                        Utc.instant(row.getObject("handed_in_at", LocalDateTime.class))))
                .list()
                .stream()
                .filter(version -> wanted.contains(version.assignment()))
                .toList();
    }

    Map<PersonId, Integer> howMany(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) return Map.of();
        var many = new HashMap<PersonId, Integer>();
        sql.sql("""
                        select person, count(*) as many
                        from assignment_work
                        where assignment in (:assignments) and versions > 0
                        group by person""")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    many.put(new PersonId(row.getLong("person")), row.getInt("many"));
                });
        return many;
    }

    /// An extension never leaves less time than the brief.
    Set<PersonId> late(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) return Set.of();
        return Set.copyOf(sql.sql("""
                        select distinct w.person
                        from assignment_work w
                            join assignment a on a.id = w.assignment
                            join assignment_submission s on s.work = w.id
                            left join assignment_extension e on e.assignment = w.assignment and e.person = w.person
                        where w.assignment in (:assignments) and s.handed_in_at > a.due_at
                            and (e.due_at is null or s.handed_in_at > e.due_at)""")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toList())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    Map<SubmissionId, PersonId> newest(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) return new HashMap<>();
        var newest = new HashMap<SubmissionId, PersonId>();
        sql.sql("""
                        select s.id, w.person
                        from assignment_work w join assignment_submission s on s.work = w.id and s.version = w.versions
                        where w.assignment in (:assignments)""")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    newest.put(new SubmissionId(row.getLong("id")), new PersonId(row.getLong("person")));
                });
        return newest;
    }

    Optional<Submission> version(SubmissionId id) {
        return sql.sql(VERSION + "where s.id = ?")
                .param(id.value())
                .query(Works::submission)
                .optional();
    }

    List<Submission> some(AssignmentId assignment, Collection<SubmissionId> which) {
        if (which.isEmpty()) return List.of();
        return sql.sql(VERSION + "where w.assignment = :assignment and s.id in (:which)")
                .param("assignment", assignment.value())
                .param("which", which.stream().map(SubmissionId::value).toList())
                .query(Works::submission)
                .list();
    }

    /// How many versions each has handed in, of those who have.
    Map<PersonId, Integer> versions(AssignmentId assignment) {
        var versions = new HashMap<PersonId, Integer>();
        sql.sql("select person, versions from assignment_work where assignment = ? and versions > 0")
                .param(assignment.value())
                .query(row -> {
                    versions.put(new PersonId(row.getLong("person")), row.getInt("versions"));
                });
        return versions;
    }

    /// Newest versions for one assignment that were handed in in that time.
    List<SubmissionId> newest(AssignmentId assignment, Instant after, Instant until) {
        return sql.sql("""
                        select s.id
                        from assignment_submission s join assignment_work w on w.id = s.work
                        where w.assignment = ? and s.version = w.versions
                            and s.handed_in_at > ? and s.handed_in_at <= ?""")
                .params(assignment.value(), Utc.of(after), Utc.of(until))
                .query((row, _) -> new SubmissionId(row.getLong("id")))
                .list();
    }

    /// Newest versions that were handed in in that time.
    Map<AssignmentId, List<SubmissionId>> newest(Instant after, Instant until) {
        var found = new HashMap<AssignmentId, List<SubmissionId>>();
        sql.sql("""
                        select s.id, w.assignment
                        from assignment_submission s join assignment_work w on w.id = s.work
                        where s.version = w.versions and s.handed_in_at > ? and s.handed_in_at <= ?
                        order by s.id""").params(Utc.of(after), Utc.of(until)).query(row -> {
            found.computeIfAbsent(new AssignmentId(row.getLong("assignment")), _ -> new ArrayList<>())
                    .add(new SubmissionId(row.getLong("id")));
        });
        return found;
    }

    boolean areAny(AssignmentId assignment) {
        return sql.sql("select count(*) from assignment_work where assignment = ? and versions > 0")
                        .param(assignment.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Map<AssignmentId, Integer> versionsOf(PersonId person) {
        var versions = new HashMap<AssignmentId, Integer>();
        sql.sql("select assignment, versions from assignment_work where person = ? and versions > 0")
                .param(person.value())
                .query(row -> {
                    versions.put(new AssignmentId(row.getLong("assignment")), row.getInt("versions"));
                });
        return versions;
    }

    Map<AssignmentId, Integer> counts(Collection<AssignmentId> of) {
        if (of.isEmpty()) return Map.of();
        var counts = new HashMap<AssignmentId, Integer>();
        sql.sql("""
                        select assignment, count(*) as many
                        from assignment_work
                        where assignment in (:ids) and versions > 0
                        group by assignment""").param("ids", of.stream().map(AssignmentId::value).toList()).query(row -> {
            counts.put(new AssignmentId(row.getLong("assignment")), row.getInt("many"));
        });
        return counts;
    }

    List<Submission> newest(AssignmentId assignment, int offset, int limit) {
        return sql.sql(VERSION + """
                        where w.assignment = ? and s.version = w.versions
                        order by s.handed_in_at, s.id
                        limit ? offset ?""")
                .params(assignment.value(), limit, offset)
                .query(Works::submission)
                .list();
    }

    List<QueuedWork> queue(AssignmentId assignment) {
        return sql.sql("""
                        select s.id, s.work, w.person, s.version, s.handed_in_at
                        from assignment_submission s join assignment_work w on w.id = s.work
                        where w.assignment = ? and s.version = w.versions
                        order by s.handed_in_at, s.id""")
                .param(assignment.value())
                .query((row, _) -> new QueuedWork(
                        new SubmissionId(row.getLong("id")),
                        new WorkId(row.getLong("work")),
                        new PersonId(row.getLong("person")),
                        row.getInt("version"),
                        Utc.instant(row.getObject("handed_in_at", LocalDateTime.class))))
                .list();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Work work(ResultSet row, int n) throws SQLException {
        return new Work(
                new WorkId(row.getLong("id")),
                new AssignmentId(row.getLong("assignment")),
                new PersonId(row.getLong("person")),
                row.getInt("versions"));
    }

    private static Submission submission(ResultSet row, int n) throws SQLException {
        return new Submission(
                new SubmissionId(row.getLong("id")),
                new WorkId(row.getLong("work")),
                new AssignmentId(row.getLong("assignment")),
                new PersonId(row.getLong("person")),
                row.getInt("version"),
                row.getString("text"),
                WebLink.read(Objects.requireNonNullElse(row.getString("links"), "")),
                Utc.instant(row.getObject("handed_in_at", LocalDateTime.class)),
                row.getString("sha256"));
    }
}
