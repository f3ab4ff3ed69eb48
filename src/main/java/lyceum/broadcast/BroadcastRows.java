package lyceum.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.BroadcastPlan.Audience;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of broadcasts and of what was chosen for them.
@Component
class BroadcastRows {
    private final JdbcClient sql;

    BroadcastRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(BroadcastId id, CommunityId community, PersonId author, BroadcastPlan plan, Instant now) {
        sql.sql("""
                        insert into broadcast
                            (id, community, author, sender, text, edition, audience, state, written_at, behind)
                        values (?, ?, ?, ?, ?, 1, ?, 'DRAFT', ?, false)""")
                .params(
                        id.value(),
                        community.value(),
                        author.value(),
                        author.value(),
                        plan.text(),
                        plan.audience().name(),
                        Utc.of(now))
                .update();
        choose(id, plan);
    }

    void change(BroadcastId id, BroadcastPlan plan) {
        sql.sql("update broadcast set text = ?, audience = ? where id = ?")
                .params(plan.text(), plan.audience().name(), id.value())
                .update();
        forgetChoice(id);
        choose(id, plan);
    }

    void remove(BroadcastId id) {
        forgetChoice(id);
        sql.sql("delete from broadcast where id = ?").param(id.value()).update();
    }

    private void forgetChoice(BroadcastId id) {
        sql.sql("delete from broadcast_choice where broadcast = ?")
                .param(id.value())
                .update();
    }

    private void choose(BroadcastId id, BroadcastPlan plan) {
        var places = new HashSet<Long>();
        plan.cohorts().forEach(cohort -> places.add(cohort.value()));
        plan.groups().forEach(group -> places.add(group.value()));
        for (var place : places)
            sql.sql("insert into broadcast_choice (broadcast, place) values (?, ?)")
                    .params(id.value(), place)
                    .update();
    }

    Optional<Broadcast> find(BroadcastId id) {
        return chosen(sql.sql("select * from broadcast where id = ?")
                        .param(id.value())
                        .query(BroadcastRows::broadcast)
                        .list())
                .stream()
                .findFirst();
    }

    /// Held until the end of the transaction, so that sending, correcting and withdrawing stand in line.
    Optional<Broadcast> lock(BroadcastId id) {
        return chosen(sql.sql("select * from broadcast where id = ? for update")
                        .param(id.value())
                        .query(BroadcastRows::broadcast)
                        .list())
                .stream()
                .findFirst();
    }

    /// The newest first.
    List<Broadcast> page(CommunityId community, Collection<State> states, long before, int limit) {
        return chosen(sql.sql("""
                        select *
                        from broadcast
                        where community = :community and state in (:states) and id < :before
                        order by id desc
                        limit :limit""")
                .param("community", community.value())
                .param("states", states.stream().map(State::name).toList())
                .param("before", before)
                .param("limit", limit)
                .query(BroadcastRows::broadcast)
                .list());
    }

    Map<State, Integer> counts(CommunityId community) {
        var counts = new HashMap<State, Integer>();
        sql.sql("select state, count(*) as many from broadcast where community = ? group by state")
                .param(community.value())
                .query(row -> {
                    counts.put(State.valueOf(row.getString("state")), row.getInt("many"));
                });
        return counts;
    }

    /// Planned ones whose time has come, in the order in which they were planned for.
    List<BroadcastId> due(Instant now, int limit) {
        return sql.sql("""
                        select id
                        from broadcast
                        where state = 'SCHEDULED' and send_at <= ?
                        order by send_at, id
                        limit ?""")
                .params(Utc.of(now), limit)
                .query((row, _) -> new BroadcastId(row.getLong("id")))
                .list();
    }

    void plan(BroadcastId id, PersonId sender, Instant at) {
        sql.sql("update broadcast set state = 'SCHEDULED', sender = ?, send_at = ? where id = ?")
                .params(sender.value(), Utc.of(at), id.value())
                .update();
    }

    void backToDraft(BroadcastId id) {
        sql.sql("update broadcast set state = 'DRAFT', send_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /// Whoever takes a turn holds it until the commit: so what was sent earlier has the lower one, and is seen first.
    long takeTurn(CommunityId community) {
        // In one statement: an insert that is ignored would first share the row with others who then all want it alone.
        sql.sql("""
                        insert into broadcast_turn (community, turn) values (?, 1)
                        on duplicate key update turn = turn + 1""").param(community.value()).update();
        return sql.sql("select turn from broadcast_turn where community = ?")
                .param(community.value())
                .query(Long.class)
                .single();
    }

    void begin(BroadcastId id, PersonId sender, long turn, Instant now) {
        sql.sql("update broadcast set state = 'SENDING', sender = ?, turn = ?, sent_at = ? where id = ?")
                .params(sender.value(), turn, Utc.of(now), id.value())
                .update();
    }

    void again(BroadcastId id, PersonId sender) {
        sql.sql("update broadcast set state = 'SENDING', sender = ? where id = ?")
                .params(sender.value(), id.value())
                .update();
    }

    void stand(BroadcastId id, State state) {
        sql.sql("update broadcast set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /// It is out of its groups as soon as each has followed.
    void withdraw(BroadcastId id) {
        sql.sql("update broadcast set state = 'WITHDRAWN', behind = true where id = ?")
                .param(id.value())
                .update();
    }

    /// The groups of these still have to follow a correction or a withdrawal.
    List<BroadcastId> behind(int limit) {
        return sql.sql("select id from broadcast where behind = true order by id limit ?")
                .param(limit)
                .query((row, _) -> new BroadcastId(row.getLong("id")))
                .list();
    }

    void caughtUp(BroadcastId id) {
        sql.sql("update broadcast set behind = false where id = ?")
                .param(id.value())
                .update();
    }

    void correct(BroadcastId id, String text) {
        sql.sql("update broadcast set text = ?, edition = edition + 1, behind = true where id = ?")
                .params(text, id.value())
                .update();
    }

    private List<Broadcast> chosen(List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        var places = new HashMap<Long, Set<Long>>();
        sql.sql("select broadcast, place from broadcast_choice where broadcast in (:ids)")
                .param("ids", rows.stream().map(Row::id).toList())
                .query(row -> {
                    places.computeIfAbsent(row.getLong("broadcast"), _ -> new HashSet<>())
                            .add(row.getLong("place"));
                });
        return rows.stream()
                .map(row -> row.with(places.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private record Row(
            long id,
            CommunityId community,
            PersonId author,
            PersonId sender,
            String text,
            Audience audience,
            int edition,
            State state,
            Instant writtenAt,
            @Nullable Instant sendAt,
            @Nullable Instant sentAt) {
        Broadcast with(Set<Long> places) {
            var cohorts = new HashSet<CohortId>();
            var groups = new HashSet<GroupId>();
            for (var place : places)
                if (audience == Audience.COHORTS) cohorts.add(new CohortId(place));
                else groups.add(new GroupId(place));
            return new Broadcast(
                    new BroadcastId(id),
                    community,
                    author,
                    sender,
                    new BroadcastPlan(text, audience, cohorts, groups),
                    edition,
                    state,
                    writtenAt,
                    sendAt,
                    sentAt);
        }
    }

    private static Row broadcast(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getLong("id"),
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("author")),
                new PersonId(row.getLong("sender")),
                row.getString("text"),
                Audience.valueOf(row.getString("audience")),
                row.getInt("edition"),
                State.valueOf(row.getString("state")),
                Utc.instant(row.getObject("written_at", LocalDateTime.class)),
                instant(row, "send_at"),
                instant(row, "sent_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
