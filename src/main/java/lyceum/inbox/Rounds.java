package lyceum.inbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For whom a letter that gathers several things is due, and when; one of each rhythm at most.
@Component
class Rounds {
    /// @param since what was told from then on belongs into the letter
    record Round(PersonId person, Rhythm rhythm, Instant since, Instant due) {}

    private final JdbcClient sql;
    private final JdbcTemplate rows;

    Rounds(JdbcClient sql, JdbcTemplate rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /// Whoever waits for such a letter already goes on waiting for that one.
    void plan(List<Round> all) {
        rows.batchUpdate(
                "insert ignore into inbox_round (person, rhythm, since, due_at) values (?, ?, ?, ?)",
                all.stream()
                        .map(one -> new Object[] {
                            one.person().value(), one.rhythm().name(), Utc.of(one.since()), Utc.of(one.due())
                        })
                        .toList());
    }

    List<Round> due(Instant now, int most) {
        return sql.sql("""
                        select person, rhythm, since, due_at
                        from inbox_round
                        where due_at <= ?
                        order by due_at
                        limit ?""")
                .params(Utc.of(now), most)
                .query((row, _) -> new Round(
                        new PersonId(row.getLong("person")),
                        Rhythm.valueOf(row.getString("rhythm")),
                        Utc.instant(row.getObject("since", LocalDateTime.class)),
                        Utc.instant(row.getObject("due_at", LocalDateTime.class))))
                .list();
    }

    void later(Round round, Instant due) {
        sql.sql("update inbox_round set due_at = ? where person = ? and rhythm = ?")
                .params(Utc.of(due), round.person().value(), round.rhythm().name())
                .update();
    }

    /// False where another node was faster.
    boolean take(Round round) {
        return sql.sql("delete from inbox_round where person = ? and rhythm = ? and due_at = ?")
                        .params(round.person().value(), round.rhythm().name(), Utc.of(round.due()))
                        .update()
                == 1;
    }
}
