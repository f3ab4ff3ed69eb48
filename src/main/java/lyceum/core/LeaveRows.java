package lyceum.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of leaves. What was once granted stays as history, as far as it was taken.
@Component
class LeaveRows {
    private final JdbcClient sql;

    LeaveRows(JdbcClient sql) {
        this.sql = sql;
    }

    void write(Leave leave, Instant now) {
        sql.sql("""
                insert into core_leave (id, core_group, community, person, kind, state, first_day, last_day, reason,
                    asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(leave.id().value())
                .param(leave.group().value())
                .param(leave.community().value())
                .param(leave.person().value())
                .param(leave.kind().name())
                .param(leave.state().name())
                .param(leave.firstDay())
                .param(leave.lastDay())
                .param(leave.reason())
                .param(Utc.of(now))
                .update();
    }

    boolean decide(LeaveId id, Leave.State decision, PersonId by, Instant now) {
        return sql.sql(
                                "update core_leave set state = ?, decided_by = ?, decided_at = ? where id = ? and state = 'ASKED'")
                        .params(decision.name(), by.value(), Utc.of(now), id.value())
                        .update()
                == 1;
    }

    void cancel(LeaveId id) {
        sql.sql("update core_leave set state = 'CANCELLED' where id = ? and state in ('ASKED', 'GRANTED')")
                .param(id.value())
                .update();
    }

    void endsWith(LeaveId id, LocalDate last) {
        sql.sql("update core_leave set last_day = ? where id = ? and state = 'GRANTED'")
                .params(last, id.value())
                .update();
    }

    boolean rests(GroupId group, PersonId person) {
        return sql.sql("""
                        select count(*) from core_leave
                        where core_group = ? and person = ? and kind = 'DISPUTE' and last_day is null""")
                        .params(group.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void restIsOver(GroupId group, PersonId person, LocalDate today) {
        sql.sql("""
                update core_leave set last_day = ?
                where core_group = ? and person = ? and kind = 'DISPUTE' and last_day is null""").params(today, group.value(), person.value()).update();
    }

    /// The seat has ended: what has not begun falls away, what runs ends today.
    void close(GroupId group, PersonId person, LocalDate today) {
        sql.sql("""
                update core_leave set state = 'CANCELLED'
                where core_group = ? and person = ? and (state = 'ASKED' or state = 'GRANTED' and first_day > ?)""").params(group.value(), person.value(), today).update();
        sql.sql("""
                update core_leave set last_day = ?
                where core_group = ? and person = ? and state = 'GRANTED' and (last_day is null or last_day > ?)""").params(today, group.value(), person.value(), today).update();
    }

    Optional<Leave> find(LeaveId id) {
        return sql.sql("select * from core_leave where id = ?")
                .param(id.value())
                .query(LeaveRows::leave)
                .optional();
    }

    /// The newest first, so many at most.
    List<Leave> of(PersonId person, GroupId group, int most) {
        return sql.sql(
                        "select * from core_leave where core_group = ? and person = ? order by first_day desc, id desc limit ?")
                .params(group.value(), person.value(), most)
                .query(LeaveRows::leave)
                .list();
    }

    List<Leave> asked(Collection<CommunityId> communities) {
        if (communities.isEmpty()) return List.of();
        return sql.sql("select * from core_leave where community in (:all) and state = 'ASKED' order by id")
                .param("all", communities.stream().map(CommunityId::value).toList())
                .query(LeaveRows::leave)
                .list();
    }

    /// Granted ones that reach into these days.
    List<Leave> granted(GroupId group, LocalDate first, LocalDate last) {
        return sql.sql("""
                        select * from core_leave
                        where core_group = ? and state = 'GRANTED' and first_day <= ?
                            and (last_day is null or last_day >= ?)""")
                .params(group.value(), last, first)
                .query(LeaveRows::leave)
                .list();
    }

    /// Who is away on that day of their own wish; whose ticket rests is seen by the ticket, at once.
    Map<PersonId, Leave> away(GroupId group, LocalDate day) {
        var away = new HashMap<PersonId, Leave>();
        for (var leave : granted(group, day, day))
            if (leave.kind() != Leave.Kind.DISPUTE) away.put(leave.person(), leave);
        return away;
    }

    private static Leave leave(ResultSet row, int n) throws SQLException {
        @Nullable LocalDate last = row.getObject("last_day", LocalDate.class);
        return new Leave(
                new LeaveId(row.getLong("id")),
                new GroupId(row.getLong("core_group")),
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                Leave.Kind.valueOf(row.getString("kind")),
                Leave.State.valueOf(row.getString("state")),
                row.getObject("first_day", LocalDate.class),
                last,
                row.getString("reason"));
    }
}
