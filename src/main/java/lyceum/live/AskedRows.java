package lyceum.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.friday.ShareId;
import lyceum.live.Asked.State;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of questions and of who upvoted them.
@Component
class AskedRows {
    private static final String ROW =
            "select id, share, in_group, asker, text, state, votes, asked_at from live_question ";

    private final JdbcClient sql;

    AskedRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(AskedId id, ShareId share, @Nullable GroupId group, PersonId asker, String text, Instant now) {
        sql.sql("""
                insert into live_question (id, share, in_group, asker, text, state, votes, asked_at)
                values (?, ?, ?, ?, ?, 'OPEN', 0, ?)""")
                .param(id.value())
                .param(share.value())
                .param(group == null ? null : group.value())
                .param(asker.value())
                .param(text)
                .param(Utc.of(now))
                .update();
    }

    int openOf(PersonId asker, ShareId share) {
        return sql.sql("select count(*) from live_question where asker = ? and share = ? and state = 'OPEN'")
                .params(asker.value(), share.value())
                .query(Integer.class)
                .single();
    }

    Optional<Asked> find(AskedId id) {
        return sql.sql(ROW + "where id = ?")
                .param(id.value())
                .query(AskedRows::asked)
                .optional();
    }

    /// What is picked on top, then what most people want to know; of equals the earlier one.
    List<Asked> board(ShareId share, int most) {
        return sql.sql(ROW + """
                        where share = ? and state in ('OPEN', 'PICKED')
                        order by case state when 'PICKED' then 0 else 1 end, votes desc, id
                        limit ?""")
                .params(share.value(), most)
                .query(AskedRows::asked)
                .list();
    }

    /// Once for each person.
    void vote(AskedId id, PersonId by, Instant now) {
        boolean first = sql.sql("insert ignore into live_vote (question, person, at) values (?, ?, ?)")
                        .params(id.value(), by.value(), Utc.of(now))
                        .update()
                == 1;
        if (first)
            sql.sql("update live_question set votes = votes + 1 where id = ?")
                    .param(id.value())
                    .update();
    }

    /// Those of these questions that the reader has upvoted.
    Set<AskedId> upvoted(PersonId reader, Collection<AskedId> some) {
        if (some.isEmpty()) return Set.of();
        return sql
                .sql("select question from live_vote where person = :person and question in (:some)")
                .param("person", reader.value())
                .param("some", some.stream().map(AskedId::value).toList())
                .query((row, _) -> new AskedId(row.getLong("question")))
                .stream()
                .collect(Collectors.toSet());
    }

    /// False where its state is none of these any more.
    boolean becomes(AskedId id, State next, Set<State> before, PersonId by) {
        return sql.sql("""
                        update live_question set state = :next, settled_by = :by
                        where id = :id and state in (:before)""")
                        .param("next", next.name())
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("before", before.stream().map(State::name).toList())
                        .update()
                == 1;
    }

    private static Asked asked(ResultSet row, int n) throws SQLException {
        var group = row.getObject("in_group", Long.class);
        return new Asked(
                new AskedId(row.getLong("id")),
                new ShareId(row.getLong("share")),
                group == null ? null : new GroupId(group),
                new PersonId(row.getLong("asker")),
                null,
                row.getString("text"),
                State.valueOf(row.getString("state")),
                row.getInt("votes"),
                Utc.instant(row.getObject("asked_at", LocalDateTime.class)));
    }
}
