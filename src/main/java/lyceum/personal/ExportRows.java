package lyceum.personal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One archive a person.
@Component
class ExportRows {
    static final int MOST_TRIES = 5;
    private static final Duration CLAIM = Duration.ofMinutes(30);

    /// @param file null while it is being made
    record Row(
            PersonId person,
            Instant askedAt,
            int tries,
            @Nullable Instant until,
            @Nullable String file,
            long bytes) {}

    private final JdbcClient sql;
    private final Clock clock;

    ExportRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Row> find(PersonId person) {
        return sql.sql("select * from data_export where person = ?")
                .param(person.value())
                .query(ExportRows::row)
                .optional();
    }

    /// The one that is being made stays; one that is ready makes way.
    void ask(PersonId person) {
        sql.sql("delete from data_export where person = ? and (ready_at is not null or tries >= ?)")
                .params(person.value(), MOST_TRIES)
                .update();
        sql.sql("insert ignore into data_export (person, asked_at, tries, size_bytes) values (?, ?, 0, 0)")
                .params(person.value(), Utc.of(clock.instant()))
                .update();
    }

    List<PersonId> toMake(int most) {
        return sql.sql("""
                        select person from data_export
                        where ready_at is null and tries < ? and (claimed_until is null or claimed_until < ?)
                        order by asked_at limit ?""")
                .params(MOST_TRIES, Utc.of(clock.instant()), most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// False where another node was faster.
    boolean claim(PersonId person) {
        var now = clock.instant();
        return sql.sql("""
                        update data_export set claimed_until = ?, tries = tries + 1
                        where person = ? and ready_at is null and (claimed_until is null or claimed_until < ?)""")
                        .params(Utc.of(now.plus(CLAIM)), person.value(), Utc.of(now))
                        .update()
                == 1;
    }

    /// So that a failed try is not waited for.
    void release(PersonId person) {
        sql.sql("update data_export set claimed_until = null where person = ?")
                .param(person.value())
                .update();
    }

    /// False where it is not asked for any more.
    boolean ready(PersonId person, String file, long bytes, Instant until) {
        return sql.sql("""
                        update data_export set ready_at = ?, ends_at = ?, file = ?, size_bytes = ?
                        where person = ? and ready_at is null""")
                        .params(Utc.of(clock.instant()), Utc.of(until), file, bytes, person.value())
                        .update()
                == 1;
    }

    List<Row> over(int most) {
        return sql.sql("select * from data_export where ends_at <= ? limit ?")
                .params(Utc.of(clock.instant()), most)
                .query(ExportRows::row)
                .list();
    }

    void drop(PersonId person) {
        sql.sql("delete from data_export where person = ?")
                .param(person.value())
                .update();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                new PersonId(row.getLong("person")),
                Objects.requireNonNull(at(row, "asked_at")),
                row.getInt("tries"),
                at(row, "ends_at"),
                row.getString("file"),
                row.getLong("size_bytes"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
