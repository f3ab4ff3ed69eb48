package lyceum.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.standing.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of successions and of their steps.
@Component
class SuccessionRows {
    private final JdbcClient sql;
    private final Ids ids;

    SuccessionRows(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void begin(Succession one, @Nullable Long occasion) {
        try {
            sql.sql("""
                    insert into succession (id, core_group, community, running, occasion, first_day, last_day,
                        policy_version, lot, in_whose_name, begun_by, begun_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(one.id().value())
                    .param(one.group().value())
                    .param(one.community().value())
                    .param(one.group().value())
                    .param(occasion)
                    .param(one.window().first())
                    .param(one.window().last())
                    .param(one.policyVersion())
                    .param(one.lot())
                    .param(one.inWhoseName().value())
                    .param(one.by() == null ? null : one.by().value())
                    .param(Utc.of(one.begunAt()))
                    .update();
        } catch (DuplicateKeyException raced) {
            throw new SuccessionIsRunning();
        }
    }

    /// Until the transaction ends, nobody else takes a step; empty where it has ended.
    Optional<Succession> lock(SuccessionId id) {
        return sql.sql("select * from succession where id = ? and running is not null for update")
                .param(id.value())
                .query(SuccessionRows::succession)
                .optional();
    }

    /// Whether it still ran.
    boolean end(SuccessionId id, Ending how, Instant at) {
        return sql.sql("""
                        update succession set running = null, ending = ?, ended_at = ?
                        where id = ? and running is not null""").params(how.name(), Utc.of(at), id.value()).update() == 1;
    }

    Optional<Succession> running(GroupId group) {
        return sql.sql("select * from succession where running = ?")
                .param(group.value())
                .query(SuccessionRows::succession)
                .optional();
    }

    Optional<Succession> forOccasion(long occasion) {
        return sql.sql("select * from succession where occasion = ?")
                .param(occasion)
                .query(SuccessionRows::succession)
                .optional();
    }

    Optional<Succession> find(SuccessionId id) {
        return sql.sql("select * from succession where id = ?")
                .param(id.value())
                .query(SuccessionRows::succession)
                .optional();
    }

    List<SuccessionId> running(int most) {
        return sql.sql("select id from succession where running is not null order by id limit ?")
                .param(most)
                .query((row, _) -> new SuccessionId(row.getLong("id")))
                .list();
    }

    /// The newest first.
    List<Succession> of(GroupId group, int most) {
        return sql.sql("select * from succession where core_group = ? order by id desc limit ?")
                .params(group.value(), most)
                .query(SuccessionRows::succession)
                .list();
    }

    /// Fails where somebody was here first: then the whole effect is undone.
    /// @param place in the order; 0 for the beginning and the end
    void step(SuccessionId id, Step step, int place, Instant now) {
        sql.sql("insert into succession_step (id, succession, step, place, done_at) values (?, ?, ?, ?, ?)")
                .params(ids.next(), id.value(), step.name(), place, Utc.of(now))
                .update();
    }

    /// What is done once.
    enum Step {
        BEGUN,
        OFFERED,
        PASSED,
        ENDED
    }

    private static Succession succession(ResultSet row, int n) throws SQLException {
        var by = row.getObject("begun_by", Long.class);
        var ended = row.getObject("ended_at", LocalDateTime.class);
        var ending = row.getString("ending");
        return new Succession(
                new SuccessionId(row.getLong("id")),
                new GroupId(row.getLong("core_group")),
                new CommunityId(row.getLong("community")),
                new Window(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("policy_version"),
                row.getInt("lot"),
                new PersonId(row.getLong("in_whose_name")),
                by == null ? null : new PersonId(by),
                Utc.instant(row.getObject("begun_at", LocalDateTime.class)),
                ended == null ? null : Utc.instant(ended),
                ending == null ? null : Ending.valueOf(ending));
    }
}
