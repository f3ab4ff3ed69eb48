package lyceum.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.broadcast.Delivery.State;
import lyceum.broadcast.Delivery.Why;
import lyceum.channel.PostId;
import lyceum.shared.GroupId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of deliveries: one for each broadcast and group.
@Component
class DeliveryRows {
    private final JdbcClient sql;
    private final JdbcTemplate template;

    DeliveryRows(JdbcClient sql, JdbcTemplate template) {
        this.sql = sql;
        this.template = template;
    }

    void add(BroadcastId broadcast, long turn, Collection<GroupId> groups, Instant now) {
        template.batchUpdate("""
                insert into broadcast_delivery (broadcast, in_group, turn, state, tries, edition, changed_at)
                values (?, ?, ?, 'WAITING', 0, 0, ?)""", groups, Math.max(1, groups.size()), (row, group) -> {
            row.setLong(1, broadcast.value());
            row.setLong(2, group.value());
            row.setLong(3, turn);
            row.setObject(4, Utc.of(now));
        });
    }

    List<Delivery> of(BroadcastId broadcast) {
        return sql.sql("select * from broadcast_delivery where broadcast = ? order by in_group")
                .param(broadcast.value())
                .query(DeliveryRows::delivery)
                .list();
    }

    /// How many groups of each stand how; one query.
    Map<BroadcastId, Map<State, Integer>> counts(Collection<BroadcastId> of) {
        if (of.isEmpty()) return Map.of();
        var counts = new HashMap<BroadcastId, Map<State, Integer>>();
        sql.sql("""
                        select broadcast, state, count(*) as many
                        from broadcast_delivery
                        where broadcast in (:ids)
                        group by broadcast, state""").param("ids", of.stream().map(BroadcastId::value).toList()).query(row -> {
            counts.computeIfAbsent(new BroadcastId(row.getLong("broadcast")), _ -> new EnumMap<>(State.class))
                    .put(State.valueOf(row.getString("state")), row.getInt("many"));
        });
        return counts;
    }

    /// What is to be carried now. Nothing overtakes in its group what was sent there earlier and is still tried.
    List<Delivery> due(Instant now, int limit) {
        return sql.sql("""
                        select d.*
                        from broadcast_delivery d
                        where (d.state = 'WAITING' or d.state = 'FAILED' and d.again_at <= :now)
                            and not exists (
                                select 1
                                from broadcast_delivery e
                                where e.in_group = d.in_group and e.turn < d.turn
                                    and (e.state = 'WAITING' or e.state = 'FAILED' and e.again_at is not null))
                        order by d.turn, d.in_group
                        limit :limit""")
                .param("now", Utc.of(now))
                .param("limit", limit)
                .query(DeliveryRows::delivery)
                .list();
    }

    /// What stands in a group and says what its broadcast said before the last correction.
    List<Delivery> outdated(BroadcastId broadcast, int edition) {
        return sql.sql("""
                        select *
                        from broadcast_delivery
                        where broadcast = ? and state = 'SENT' and edition < ?
                        order by in_group""")
                .params(broadcast.value(), edition)
                .query(DeliveryRows::delivery)
                .list();
    }

    List<Delivery> standing(BroadcastId broadcast) {
        return outdated(broadcast, Integer.MAX_VALUE);
    }

    Optional<Delivery> find(Delivery one) {
        return sql.sql("select * from broadcast_delivery where broadcast = ? and in_group = ?")
                .params(one.broadcast().value(), one.group().value())
                .query(DeliveryRows::delivery)
                .optional();
    }

    /// False where somebody else was here first.
    boolean sent(Delivery one, PostId post, int edition, Instant now) {
        return sql.sql("""
                        update broadcast_delivery
                        set state = 'SENT', why = null, again_at = null, post = ?, edition = ?, changed_at = ?
                        where broadcast = ? and in_group = ? and state in ('WAITING', 'FAILED')""")
                        .params(
                                post.value(),
                                edition,
                                Utc.of(now),
                                one.broadcast().value(),
                                one.group().value())
                        .update()
                == 1;
    }

    /// Of two who failed with the same try, one counts.
    boolean failed(Delivery one, Why why, @Nullable Instant again, Instant now) {
        return sql.sql("""
                        update broadcast_delivery
                        set state = 'FAILED', why = ?, again_at = ?, tries = tries + 1, changed_at = ?
                        where broadcast = ? and in_group = ? and state in ('WAITING', 'FAILED') and tries = ?""")
                        .param(why.name())
                        .param(again == null ? null : Utc.of(again))
                        .param(Utc.of(now))
                        .param(one.broadcast().value())
                        .param(one.group().value())
                        .param(one.tries())
                        .update()
                == 1;
    }

    void corrected(Delivery one, int edition) {
        sql.sql("update broadcast_delivery set edition = ? where broadcast = ? and in_group = ?")
                .params(edition, one.broadcast().value(), one.group().value())
                .update();
    }

    boolean takenBack(Delivery one, Instant now) {
        return sql.sql("""
                        update broadcast_delivery
                        set state = 'TAKEN_BACK', changed_at = ?
                        where broadcast = ? and in_group = ? and state = 'SENT'""")
                        .params(
                                Utc.of(now),
                                one.broadcast().value(),
                                one.group().value())
                        .update()
                == 1;
    }

    /// What has not come to its group does not come any more.
    void stop(BroadcastId broadcast, Instant now) {
        sql.sql("""
                        update broadcast_delivery
                        set state = 'TAKEN_BACK', why = null, again_at = null, changed_at = ?
                        where broadcast = ? and state in ('WAITING', 'FAILED')""").params(Utc.of(now), broadcast.value()).update();
    }

    /// Those that failed, and only those; answers how many.
    int again(BroadcastId broadcast, Instant now) {
        return sql.sql("""
                        update broadcast_delivery
                        set state = 'WAITING', why = null, again_at = null, tries = 0, changed_at = ?
                        where broadcast = ? and state = 'FAILED'""").params(Utc.of(now), broadcast.value()).update();
    }

    /// Whether anything of it still waits or is tried by itself.
    boolean isOpen(BroadcastId broadcast) {
        return count(broadcast, "state = 'WAITING' or state = 'FAILED' and again_at is not null") > 0;
    }

    boolean hasFailed(BroadcastId broadcast) {
        return count(broadcast, "state = 'FAILED'") > 0;
    }

    /// Whether a post of an earlier broadcast in that group would stand above this one.
    boolean isOvertaken(Delivery one, PostId post) {
        return sql.sql("""
                        select count(*)
                        from broadcast_delivery e join broadcast_delivery d on d.in_group = e.in_group
                        where d.broadcast = ? and d.in_group = ? and e.turn < d.turn and e.post > ?""")
                        .params(one.broadcast().value(), one.group().value(), post.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int count(BroadcastId broadcast, String such) {
        return sql.sql("select count(*) from broadcast_delivery where broadcast = ? and (" + such + ")")
                .param(broadcast.value())
                .query(Integer.class)
                .single();
    }

    private static Delivery delivery(ResultSet row, int n) throws SQLException {
        var why = row.getString("why");
        var post = row.getObject("post", Long.class);
        return new Delivery(
                new BroadcastId(row.getLong("broadcast")),
                new GroupId(row.getLong("in_group")),
                State.valueOf(row.getString("state")),
                why == null ? null : Why.valueOf(why),
                row.getInt("tries"),
                BroadcastRows.instant(row, "again_at"),
                post == null ? null : new PostId(post),
                row.getInt("edition"),
                Utc.instant(row.getObject("changed_at", LocalDateTime.class)));
    }
}
