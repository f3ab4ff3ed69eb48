package lyceum.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.showcase.ShowcaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of nominations; every step is one conditional update.
@Component
class NominationRows {
    private final JdbcClient sql;

    NominationRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// False where that person is nominated there and it has not come to an end.
    boolean nominate(Nomination one, String salt) {
        int written = sql.sql("""
                        insert ignore into nomination (id, core_group, community, person, nominated_by, reason, state, salt,
                            token, nominated_at)
                        values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""")
                .param(one.id().value())
                .param(one.group().value())
                .param(one.community().value())
                .param(one.person().value())
                .param(one.by().value())
                .param(one.reason())
                .param(salt)
                .param(one.token())
                .param(Utc.of(one.at()))
                .update();
        return written == 1 || again(one, salt);
    }

    /// What had come to an end begins anew, with another token.
    private boolean again(Nomination one, String salt) {
        return sql.sql("""
                        update nomination
                        set nominated_by = ?, reason = ?, state = 'ASKED', salt = ?, token = ?, nominated_at = ?,
                            answered_at = null
                        where core_group = ? and person = ? and state not in ('ASKED', 'STANDS')""")
                        .param(one.by().value())
                        .param(one.reason())
                        .param(salt)
                        .param(one.token())
                        .param(Utc.of(one.at()))
                        .param(one.group().value())
                        .param(one.person().value())
                        .update()
                == 1;
    }

    void works(NominationId id, Collection<ShowcaseId> works) {
        sql.sql("delete from nomination_work where nomination = ?")
                .param(id.value())
                .update();
        for (var work : works)
            sql.sql("insert into nomination_work (nomination, work) values (?, ?)")
                    .params(id.value(), work.value())
                    .update();
    }

    /// Whether it was in one of these states.
    boolean becomes(NominationId id, Nomination.State state, Collection<Nomination.State> from, Instant at) {
        return sql.sql("update nomination set state = :state, answered_at = :at where id = :id and state in (:from)")
                        .param("state", state.name())
                        .param("at", Utc.of(at))
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    Optional<Nomination> find(NominationId id) {
        return with(sql.sql("select * from nomination where id = ?").param(id.value())).stream()
                .findFirst();
    }

    Optional<Nomination> of(PersonId person, GroupId group) {
        return with(sql.sql("select * from nomination where person = ? and core_group = ?")
                        .params(person.value(), group.value()))
                .stream()
                .findFirst();
    }

    /// The newest first.
    List<Nomination> of(PersonId person) {
        return with(sql.sql("select * from nomination where person = ? order by nominated_at desc, id desc")
                .param(person.value()));
    }

    /// The newest first, so many at most.
    List<Nomination> in(GroupId group, Collection<Nomination.State> states, int most) {
        return with(sql.sql("""
                        select * from nomination
                        where core_group = :group and state in (:states)
                        order by nominated_at desc, id desc
                        limit :most""")
                .param("group", group.value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most));
    }

    Map<PersonId, Nomination.State> states(GroupId group) {
        var states = new HashMap<PersonId, Nomination.State>();
        sql.sql("select person, state from nomination where core_group = ?")
                .param(group.value())
                .query(row -> {
                    states.put(new PersonId(row.getLong("person")), Nomination.State.valueOf(row.getString("state")));
                });
        return states;
    }

    void forgetWorks(PersonId person) {
        sql.sql("delete from nomination_work where nomination in (select id from nomination where person = ?)")
                .param(person.value())
                .update();
    }

    private List<Nomination> with(JdbcClient.StatementSpec query) {
        var bare = query.query(NominationRows::nomination).list();
        if (bare.isEmpty()) return bare;
        var works = new HashMap<NominationId, List<ShowcaseId>>();
        sql.sql("select nomination, work from nomination_work where nomination in (:all) order by work")
                .param("all", bare.stream().map(one -> one.id().value()).toList())
                .query(row -> {
                    works.computeIfAbsent(new NominationId(row.getLong("nomination")), _ -> new ArrayList<>())
                            .add(new ShowcaseId(row.getLong("work")));
                });
        return bare.stream()
                .map(one -> new Nomination(
                        one.id(),
                        one.group(),
                        one.community(),
                        one.person(),
                        one.by(),
                        one.reason(),
                        works.getOrDefault(one.id(), List.of()),
                        one.state(),
                        one.token(),
                        one.at(),
                        one.answeredAt()))
                .toList();
    }

    private static Nomination nomination(ResultSet row, int n) throws SQLException {
        var answered = row.getObject("answered_at", LocalDateTime.class);
        return new Nomination(
                new NominationId(row.getLong("id")),
                new GroupId(row.getLong("core_group")),
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                new PersonId(row.getLong("nominated_by")),
                row.getString("reason"),
                List.of(),
                Nomination.State.valueOf(row.getString("state")),
                row.getString("token"),
                Utc.instant(row.getObject("nominated_at", LocalDateTime.class)),
                answered == null ? null : Utc.instant(answered));
    }
}
