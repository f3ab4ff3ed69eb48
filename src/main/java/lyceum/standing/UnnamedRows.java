package lyceum.standing;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom a board does not name.
@Component
class UnnamedRows {
    private final JdbcClient sql;

    UnnamedRows(JdbcClient sql) {
        this.sql = sql;
    }

    Set<PersonId> in(GroupId group) {
        return new HashSet<>(sql.sql("select person from standing_unnamed where core_group = ?")
                .param(group.value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    void hide(GroupId group, PersonId person, Instant now) {
        sql.sql("insert ignore into standing_unnamed (core_group, person, since) values (?, ?, ?)")
                .params(group.value(), person.value(), Utc.of(now))
                .update();
    }

    void name(GroupId group, PersonId person) {
        sql.sql("delete from standing_unnamed where core_group = ? and person = ?")
                .params(group.value(), person.value())
                .update();
    }
}
