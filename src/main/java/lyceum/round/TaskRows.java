package lyceum.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what was handed over, and of the seats that ended.
@Component
class TaskRows {
    enum Outcome {
        REASSIGNED,
        RELEASED,
        RESTORED
    }

    /// @param to null unless it was reassigned
    record Task(
            PersonId person,
            String kind,
            long thing,
            Outcome outcome,
            @Nullable PersonId to,
            Instant at) {}

    /// @param plusOne it came back beyond the number of seats
    record Seat(long seat, PersonId person, boolean plusOne) {}

    private final JdbcClient sql;
    private final Ids ids;

    TaskRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void write(RoundId round, Task task, @Nullable PersonId by) {
        sql.sql("""
                insert into round_task (id, elimination_round, person, kind, thing, outcome, to_person, done_by, done_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(ids.next())
                .param(round.value())
                .param(task.person().value())
                .param(task.kind())
                .param(task.thing())
                .param(task.outcome().name())
                .param(task.to() == null ? null : task.to().value())
                .param(by == null ? null : by.value())
                .param(Utc.of(task.at()))
                .update();
    }

    /// In the order in which it came.
    List<Task> of(RoundId round) {
        return sql.sql("select * from round_task where elimination_round = ? order by id")
                .param(round.value())
                .query((row, _) -> {
                    var to = row.getObject("to_person", Long.class);
                    return new Task(
                            new PersonId(row.getLong("person")),
                            row.getString("kind"),
                            row.getLong("thing"),
                            Outcome.valueOf(row.getString("outcome")),
                            to == null ? null : new PersonId(to),
                            Utc.instant(row.getObject("done_at", LocalDateTime.class)));
                })
                .list();
    }

    void ended(RoundId round, long seat, PersonId person) {
        sql.sql("insert into round_seat (elimination_round, seat, person, plus_one) values (?, ?, ?, false)")
                .params(round.value(), seat, person.value())
                .update();
    }

    void isPlusOne(RoundId round, long seat) {
        sql.sql("update round_seat set plus_one = true where elimination_round = ? and seat = ?")
                .params(round.value(), seat)
                .update();
    }

    List<Seat> seats(RoundId round) {
        return sql.sql("select seat, person, plus_one from round_seat where elimination_round = ? order by seat")
                .param(round.value())
                .query((row, _) ->
                        new Seat(row.getLong("seat"), new PersonId(row.getLong("person")), row.getBoolean("plus_one")))
                .list();
    }
}
