package lyceum.friday;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lyceum.broadcast.BroadcastId;
import lyceum.shared.Ids;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows of what the chain has done.
@Component
class StepRows {
    private final JdbcClient sql;
    private final Ids ids;

    StepRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Fails where somebody was here first: then the whole effect is undone.
    /// @param turn tells apart what can come again: the share's edition, and its sequence for other people
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(
            ShareId share, Step step, int turn, Instant due, Instant now, boolean missed, @Nullable BroadcastId told) {
        long id = ids.next();
        sql.sql("""
                        insert into friday_step (id, share, step, turn, due_at, done_at, outcome, broadcast)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(share.value())
                .param(step.name())
                .param(turn)
                .param(Utc.of(due))
                .param(Utc.of(now))
                .param(missed ? "MISSED" : "DONE")
                .param(told == null ? null : told.value())
                .update();
        return id;
    }

    /// In the order in which they came.
    List<StepTaken> of(ShareId share) {
        return sql.sql("select * from friday_step where share = ? order by id")
                .param(share.value())
                .query((row, _) -> {
                    var broadcast = row.getObject("broadcast", Long.class);
                    return new StepTaken(
                            row.getLong("id"),
                            Step.valueOf(row.getString("step")),
                            Utc.instant(row.getObject("due_at", LocalDateTime.class)),
                            Utc.instant(row.getObject("done_at", LocalDateTime.class)),
                            row.getString("outcome").equals("MISSED"),
                            broadcast == null ? null : new BroadcastId(broadcast));
                })
                .list();
    }

    Map<Step, Instant> taken(ShareId share, int turn) {
        var taken = new EnumMap<Step, Instant>(Step.class);
        sql.sql("select step, done_at from friday_step where share = ? and turn = ?")
                .params(share.value(), turn)
                .query(row -> {
                    taken.put(
                            Step.valueOf(row.getString("step")),
                            Utc.instant(row.getObject("done_at", LocalDateTime.class)));
                });
        return taken;
    }
}
