package lyceum.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who stands how in a project; written under the project's lock.
@Component
class ProjectPeopleRows {
    enum State {
        ASKED,
        INVITED,
        IN,
        PAST
    }

    /// @param part MEMBER or HELPER
    record Row(ProjectId project, PersonId person, Part part, State state, String note, Instant since) {
        boolean isIn() {
            return state == State.IN;
        }
    }

    private final JdbcClient sql;

    ProjectPeopleRows(JdbcClient sql) {
        this.sql = sql;
    }

    void put(Row row) {
        remove(row.project(), row.person());
        sql.sql("insert into project_person (project, person, part, state, note, since) values (?, ?, ?, ?, ?, ?)")
                .param(row.project().value())
                .param(row.person().value())
                .param(row.part().name())
                .param(row.state().name())
                .param(row.note())
                .param(Utc.of(row.since()))
                .update();
    }

    void remove(ProjectId project, PersonId person) {
        sql.sql("delete from project_person where project = ? and person = ?")
                .params(project.value(), person.value())
                .update();
    }

    Optional<Row> find(ProjectId project, PersonId person) {
        return sql.sql("select * from project_person where project = ? and person = ?")
                .params(project.value(), person.value())
                .query(ProjectPeopleRows::read)
                .optional();
    }

    /// In the order in which they came.
    List<Row> in(ProjectId project) {
        return sql.sql("select * from project_person where project = ? order by since, person")
                .param(project.value())
                .query(ProjectPeopleRows::read)
                .list();
    }

    /// Everything of one person.
    List<Row> of(PersonId person) {
        return sql.sql("select * from project_person where person = ? order by project")
                .param(person.value())
                .query(ProjectPeopleRows::read)
                .list();
    }

    Map<ProjectId, Integer> counts(Collection<ProjectId> some) {
        var counts = new HashMap<ProjectId, Integer>();
        if (some.isEmpty()) return counts;
        sql.sql("""
                        select project, count(*) as people
                        from project_person
                        where project in (:some) and state = 'IN'
                        group by project""").param("some", some.stream().map(ProjectId::value).toList()).query(row -> {
            counts.put(new ProjectId(row.getLong("project")), row.getInt("people"));
        });
        return counts;
    }

    Set<ProjectId> with(PersonId person) {
        var with = new HashSet<ProjectId>();
        of(person).stream().filter(Row::isIn).forEach(row -> with.add(row.project()));
        return with;
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProjectId(row.getLong("project")),
                new PersonId(row.getLong("person")),
                Part.valueOf(row.getString("part")),
                State.valueOf(row.getString("state")),
                row.getString("note"),
                Utc.instant(row.getObject("since", LocalDateTime.class)));
    }
}
