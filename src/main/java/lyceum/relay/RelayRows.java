package lyceum.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of relays and their places.
@Component
class RelayRows {
    private static final String WITH_ITS_PLACES = """
            select r.*, (select count(*) from relay_entry e where e.relay = r.id and e.stands = 1) as taken
            from relay r
            """;

    private final JdbcClient sql;

    RelayRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(RelayId id, GroupId group, PersonId starter, RelayPlan plan, @Nullable Instant closes, Instant at) {
        sql.sql("""
                        insert into relay (id, in_group, starter, title, asked, cap, closes_at, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(group.value())
                .param(starter.value())
                .param(plan.title())
                .param(plan.asked())
                .param(plan.cap())
                .param(closes == null ? null : Utc.of(closes))
                .param(Utc.of(at))
                .update();
    }

    Optional<Relay> find(RelayId id) {
        return sql.sql(WITH_ITS_PLACES + "where r.id = ? and r.withdrawn_at is null")
                .param(id.value())
                .query(RelayRows::relay)
                .optional();
    }

    /// Whatever happens in one relay happens in one order: everybody waits here first.
    void lock(RelayId id) {
        sql.sql("select id from relay where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /// The newest first.
    List<Relay> page(GroupId group, Instant until, long before, int limit) {
        return sql.sql(WITH_ITS_PLACES + """
                        where r.in_group = ? and r.withdrawn_at is null and r.started_at < ? and r.id < ?
                        order by r.id desc
                        limit ?""")
                .params(group.value(), Utc.of(until), before, limit)
                .query(RelayRows::relay)
                .list();
    }

    long changes(RelayId id) {
        return sql.sql("select changes from relay where id = ? and withdrawn_at is null")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /// In the order of their numbers.
    List<RelayEntry> entries(RelayId id, Instant until, int after, int limit) {
        return sql.sql("""
                        select *
                        from relay_entry
                        where relay = ? and joined_at < ? and number > ?
                        order by number
                        limit ?""")
                .params(id.value(), Utc.of(until), after, limit)
                .query(RelayRows::entry)
                .list();
    }

    Optional<RelayEntry> standing(RelayId id, PersonId person) {
        return sql.sql("select * from relay_entry where relay = ? and person = ? and stands = 1")
                .params(id.value(), person.value())
                .query(RelayRows::entry)
                .optional();
    }

    Optional<RelayEntry> entry(RelayId id, int number) {
        return sql.sql("select * from relay_entry where relay = ? and number = ?")
                .params(id.value(), number)
                .query(RelayRows::entry)
                .optional();
    }

    void join(RelayId id, int number, PersonId person, String said, Instant at) {
        sql.sql("update relay set last_number = ? where id = ?")
                .params(number, id.value())
                .update();
        sql.sql("""
                        insert into relay_entry (relay, number, person, said, stands, joined_at)
                        values (?, ?, ?, ?, 1, ?)""")
                .params(id.value(), number, person.value(), said, Utc.of(at))
                .update();
    }

    void edit(RelayId id, int number, String said, Instant at) {
        sql.sql("update relay_entry set said = ?, edited_at = ? where relay = ? and number = ? and stands = 1")
                .params(said, Utc.of(at), id.value(), number)
                .update();
    }

    /// Its words go, its number stays.
    void leave(RelayId id, int number) {
        sql.sql("update relay_entry set said = '', stands = null where relay = ? and number = ?")
                .params(id.value(), number)
                .update();
    }

    void close(RelayId id, Instant at) {
        sql.sql("update relay set closed_at = ? where id = ? and closed_at is null")
                .params(Utc.of(at), id.value())
                .update();
    }

    boolean withdraw(RelayId id, Instant at) {
        return sql.sql("update relay set withdrawn_at = ? where id = ? and withdrawn_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    void changed(RelayId id) {
        sql.sql("update relay set changes = changes + 1 where id = ?")
                .param(id.value())
                .update();
    }

    private static Relay relay(ResultSet row, int n) throws SQLException {
        int cap = row.getInt("cap");
        return new Relay(
                new RelayId(row.getLong("id")),
                new GroupId(row.getLong("in_group")),
                new PersonId(row.getLong("starter")),
                null,
                row.getString("title"),
                row.getString("asked"),
                cap == 0 ? null : cap,
                instant(row, "closes_at"),
                Utc.instant(row.getObject("started_at", LocalDateTime.class)),
                instant(row, "closed_at"),
                row.getInt("taken"),
                row.getInt("last_number"),
                row.getLong("changes"));
    }

    private static RelayEntry entry(ResultSet row, int n) throws SQLException {
        return new RelayEntry(
                row.getInt("number"),
                new PersonId(row.getLong("person")),
                null,
                row.getString("said"),
                row.getInt("stands") == 1,
                Utc.instant(row.getObject("joined_at", LocalDateTime.class)),
                instant(row, "edited_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
