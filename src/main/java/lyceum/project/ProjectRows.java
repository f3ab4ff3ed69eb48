package lyceum.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of projects. Whoever changes one or who is in it locks its row first.
@Component
class ProjectRows {
    private final JdbcClient sql;

    ProjectRows(JdbcClient sql) {
        this.sql = sql;
    }

    void start(Project one, PersonId by) {
        sql.sql("""
                        insert into project (id, community, core_group, kind, title, goal, state, owner, started_by, started_at)
                        values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""")
                .param(one.id().value())
                .param(one.community().value())
                .param(one.group().value())
                .param(one.kind().name())
                .param(one.title())
                .param(one.goal())
                .param(by.value())
                .param(by.value())
                .param(Utc.of(one.startedAt()))
                .update();
    }

    boolean lock(ProjectId id) {
        return sql.sql("select id from project where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void change(ProjectId id, ProjectPlan plan) {
        sql.sql("update project set kind = ?, title = ?, goal = ? where id = ?")
                .params(plan.kind().name(), plan.title(), plan.goal(), id.value())
                .update();
    }

    void ledBy(ProjectId id, @Nullable PersonId owner) {
        sql.sql("update project set owner = :owner where id = :id")
                .param("owner", owner == null ? null : owner.value())
                .param("id", id.value())
                .update();
    }

    /// @param at null opens it again
    void closed(ProjectId id, @Nullable Instant at) {
        sql.sql("update project set state = :state, closed_at = :at where id = :id")
                .param("state", at == null ? "OPEN" : "CLOSED")
                .param("at", at == null ? null : Utc.of(at))
                .param("id", id.value())
                .update();
    }

    Optional<Project> find(ProjectId id) {
        return sql.sql("select * from project where id = ?")
                .param(id.value())
                .query(ProjectRows::read)
                .optional();
    }

    /// The newest first.
    List<Project> at(GroupId group, boolean open) {
        return sql.sql("select * from project where core_group = ? and state = ? order by id desc limit 200")
                .params(group.value(), open ? "OPEN" : "CLOSED")
                .query(ProjectRows::read)
                .list();
    }

    int countOpen(GroupId group) {
        return sql.sql("select count(*) from project where core_group = ? and state = 'OPEN'")
                .param(group.value())
                .query(Integer.class)
                .single();
    }

    /// The open ones that somebody leads, the oldest first.
    List<Project> led(PersonId owner) {
        return sql.sql("select * from project where owner = ? and state = 'OPEN' order by id")
                .param(owner.value())
                .query(ProjectRows::read)
                .list();
    }

    /// Those in which somebody stands in that way.
    List<Project> of(PersonId person, ProjectPeopleRows.State state) {
        return sql.sql("""
                        select p.*
                        from project p join project_person r on r.project = p.id
                        where r.person = ? and r.state = ? and p.state = 'OPEN'
                        order by p.id desc
                        limit 200""")
                .params(person.value(), state.name())
                .query(ProjectRows::read)
                .list();
    }

    /// Open ones of that owner into which somebody asks to come.
    List<Project> awaited(PersonId owner) {
        return sql.sql("""
                        select p.*
                        from project p
                        where p.owner = ? and p.state = 'OPEN'
                            and exists (select 1 from project_person r where r.project = p.id and r.state = 'ASKED')
                        order by p.id
                        limit 50""").param(owner.value()).query(ProjectRows::read).list();
    }

    /// Open ones in which somebody is as a helper.
    List<Project> helped(PersonId person) {
        return sql.sql("""
                        select p.*
                        from project p join project_person r on r.project = p.id
                        where r.person = ? and r.state = 'IN' and r.part = 'HELPER' and p.state = 'OPEN'
                        order by p.id desc
                        limit 50""").param(person.value()).query(ProjectRows::read).list();
    }

    private static Project read(ResultSet row, int number) throws SQLException {
        long owner = row.getLong("owner");
        boolean led = !row.wasNull();
        var closed = row.getObject("closed_at", LocalDateTime.class);
        return new Project(
                new ProjectId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new GroupId(row.getLong("core_group")),
                Project.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("goal"),
                led ? new PersonId(owner) : null,
                Utc.instant(row.getObject("started_at", LocalDateTime.class)),
                closed == null ? null : Utc.instant(closed));
    }
}
