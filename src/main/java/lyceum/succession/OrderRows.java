package lyceum.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.core.CoreSeatId;
import lyceum.core.EarnedSeats.Kept;
import lyceum.nomination.Nomination;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.succession.OrderRule.Placed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of an order; each goes from waiting to offered and on by one conditional update.
@Component
class OrderRows {
    private final JdbcClient sql;
    private final Ids ids;

    OrderRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void write(SuccessionId succession, Nomination nominee, Placed placed) {
        sql.sql("""
                insert into succession_line (id, succession, place, person, nomination, token, score, draw, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')""")
                .param(ids.next())
                .param(succession.value())
                .param(placed.place())
                .param(nominee.person().value())
                .param(nominee.id().value())
                .param(placed.token())
                .param(placed.score())
                .param(placed.draw())
                .update();
    }

    List<Line> of(SuccessionId succession) {
        return sql.sql("select * from succession_line where succession = ? order by place")
                .param(succession.value())
                .query(OrderRows::line)
                .list();
    }

    Optional<Line> next(SuccessionId succession) {
        return sql.sql("""
                        select * from succession_line
                        where succession = ? and state = 'WAITING'
                        order by place
                        limit 1""").param(succession.value()).query(OrderRows::line).optional();
    }

    int offered(SuccessionId succession) {
        return sql.sql("select count(*) from succession_line where succession = ? and state = 'OFFERED'")
                .param(succession.value())
                .query(Integer.class)
                .single();
    }

    void offered(Line line, Kept kept, Instant now) {
        sql.sql("""
                update succession_line set state = 'OFFERED', seat = ?, offered_at = ?, offer_until = ?
                where id = ? and state = 'WAITING'""")
                .params(kept.seat().value(), Utc.of(now), Utc.of(kept.until()), line.id())
                .update();
    }

    void passed(Line line, Instant now) {
        sql.sql("update succession_line set state = 'PASSED', answered_at = ? where id = ? and state = 'WAITING'")
                .params(Utc.of(now), line.id())
                .update();
    }

    /// Whether that seat was offered by a succession and not answered before.
    boolean answered(CoreSeatId seat, Line.State how, Instant at) {
        return sql.sql("update succession_line set state = ?, answered_at = ? where seat = ? and state = 'OFFERED'")
                        .params(how.name(), Utc.of(at), seat.value())
                        .update()
                == 1;
    }

    /// In the running one of that group.
    Optional<Line> own(PersonId person, GroupId group) {
        return sql.sql("""
                        select line.* from succession_line line join succession s on s.id = line.succession
                        where s.running = ? and line.person = ?""")
                .params(group.value(), person.value())
                .query(OrderRows::line)
                .optional();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var seat = row.getObject("seat", Long.class);
        return new Line(
                row.getLong("id"),
                row.getInt("place"),
                new PersonId(row.getLong("person")),
                row.getString("token"),
                row.getLong("score"),
                row.getString("draw"),
                Line.State.valueOf(row.getString("state")),
                seat == null ? null : new CoreSeatId(seat),
                instant(row.getObject("offered_at", LocalDateTime.class)),
                instant(row.getObject("offer_until", LocalDateTime.class)),
                instant(row.getObject("answered_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime column) {
        return column == null ? null : Utc.instant(column);
    }
}
