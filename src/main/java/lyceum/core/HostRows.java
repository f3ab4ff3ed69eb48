package lyceum.core;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the rota.
@Component
class HostRows {
    record Duty(GroupId group, LocalDate monday) {}

    private final JdbcClient sql;

    HostRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PersonId> of(GroupId group, LocalDate monday) {
        return sql.sql("select person from core_host where core_group = ? and monday = ?")
                .params(group.value(), monday)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .optional();
    }

    void name(GroupId group, LocalDate monday, PersonId person) {
        clear(group, monday);
        sql.sql("insert into core_host (core_group, monday, person) values (?, ?, ?)")
                .params(group.value(), monday, person.value())
                .update();
    }

    void clear(GroupId group, LocalDate monday) {
        sql.sql("delete from core_host where core_group = ? and monday = ?")
                .params(group.value(), monday)
                .update();
    }

    /// The last week that each has hosted or was told of, whatever stands for this one.
    Map<PersonId, LocalDate> lastBeside(GroupId group, LocalDate monday) {
        var last = new HashMap<PersonId, LocalDate>();
        sql.sql(
                        "select person, max(monday) as last from core_host where core_group = ? and monday <> ? group by person")
                .params(group.value(), monday)
                .query(row -> {
                    last.put(new PersonId(row.getLong("person")), row.getObject("last", LocalDate.class));
                });
        return last;
    }

    void pass(GroupId group, LocalDate monday, PersonId person) {
        sql.sql("insert into core_host_passed (core_group, monday, person) values (?, ?, ?)")
                .params(group.value(), monday, person.value())
                .update();
    }

    void unpass(GroupId group, LocalDate monday, PersonId person) {
        sql.sql("delete from core_host_passed where core_group = ? and monday = ? and person = ?")
                .params(group.value(), monday, person.value())
                .update();
    }

    Set<PersonId> passed(GroupId group, LocalDate monday) {
        return new HashSet<>(sql.sql("select person from core_host_passed where core_group = ? and monday = ?")
                .params(group.value(), monday)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    /// From that week on, the next first.
    List<Duty> of(PersonId person, LocalDate from) {
        return sql.sql("select core_group, monday from core_host where person = ? and monday >= ? order by monday")
                .params(person.value(), from)
                .query((row, _) ->
                        new Duty(new GroupId(row.getLong("core_group")), row.getObject("monday", LocalDate.class)))
                .list();
    }
}
