package lyceum.round;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows of what was done about rounds.
@Component
class RoundStepRows {
    private final JdbcClient sql;
    private final Ids ids;

    RoundStepRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Fails where somebody was here first: then the whole effect is undone.
    /// @return the step's id, of which people are told once
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(Round round, RoundStep step, Instant due, Instant now, boolean missed, @Nullable PersonId by) {
        long id = ids.next();
        sql.sql("""
                        insert into round_step (id, elimination_round, step, turn, due_at, done_at, outcome, done_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(round.id().value())
                .param(step.name())
                .param(step.turn(round))
                .param(Utc.of(due))
                .param(Utc.of(now))
                .param(missed ? "MISSED" : "DONE")
                .param(by == null ? null : by.value())
                .update();
        return id;
    }

    long take(Round round, RoundStep step, Instant now, @Nullable PersonId by) {
        return take(round, step, now, now, false, by);
    }

    Set<RoundStep> taken(Round round) {
        var taken = EnumSet.noneOf(RoundStep.class);
        sql.sql("select step, turn from round_step where elimination_round = ?")
                .param(round.id().value())
                .query(row -> {
                    var step = RoundStep.valueOf(row.getString("step"));
                    if (row.getInt("turn") == step.turn(round)) taken.add(step);
                });
        return taken;
    }

    /// In the order in which they came.
    List<RoundHistory> of(RoundId round) {
        return sql.sql("select * from round_step where elimination_round = ? order by id")
                .param(round.value())
                .query((row, _) -> {
                    var by = row.getObject("done_by", Long.class);
                    return new RoundHistory(
                            RoundStep.valueOf(row.getString("step")),
                            Utc.instant(row.getObject("done_at", LocalDateTime.class)),
                            row.getString("outcome").equals("MISSED"),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }
}
