package lyceum.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of the queue. A page is five questions to the database, however long the queue is.
@Component
class QuestionRows {
    private static final String ROW = """
            select id, in_group, asker, title, text, asked_at, state, waits_since, answers, accepted, same_as, also_asked,
                escalated_to, hidden_at
            from channel_question
            """;

    private final JdbcClient sql;
    private final Authors authors;
    private final Ids ids;
    private final Clock clock;

    QuestionRows(JdbcClient sql, Authors authors, Ids ids, Clock clock) {
        this.sql = sql;
        this.authors = authors;
        this.ids = ids;
        this.clock = clock;
    }

    QuestionId ask(GroupId group, PersonId asker, String title, String text) {
        long id = ids.next();
        var now = Utc.of(clock.instant());
        sql.sql("""
                insert into channel_question
                    (id, in_group, asker, title, text, folded, asked_at, state, waits_since, answers, also_asked, last_at)
                values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, 0, 0, ?)""")
                .params(id, group.value(), asker.value(), title, text, Folded.of(title + "\n" + text), now, now, now)
                .update();
        return new QuestionId(id);
    }

    int openOf(PersonId asker, GroupId group) {
        return sql.sql(
                        "select count(*) from channel_question where asker = ? and in_group = ? and state = 'OPEN' and hidden_at is null")
                .params(asker.value(), group.value())
                .query(Integer.class)
                .single();
    }

    Optional<Question> find(QuestionId id) {
        return named(sql.sql(ROW + "where id = ?")
                        .param(id.value())
                        .query(QuestionRows::question)
                        .list())
                .stream()
                .findFirst();
    }

    Map<QuestionId, String> titles(Collection<QuestionId> of) {
        if (of.isEmpty()) return Map.of();
        var titles = new HashMap<QuestionId, String>();
        sql.sql("select id, title from channel_question where id in (:ids)")
                .param("ids", of.stream().map(QuestionId::value).toList())
                .query(row -> {
                    titles.put(new QuestionId(row.getLong("id")), row.getString("title"));
                });
        return titles;
    }

    /// Whoever changes it holds it until the end of the transaction.
    Optional<Question> lock(QuestionId id) {
        return sql.sql(ROW + "where id = ? for update")
                .param(id.value())
                .query(QuestionRows::question)
                .optional();
    }

    /// Open ones in the order of the queue, others the newest first.
    List<Question> page(Presence reader, Set<Question.State> states, boolean own, int offset, int limit) {
        boolean queue = states.equals(Set.of(Question.State.OPEN));
        return named(sql.sql(ROW + """
                        where in_group = :group and state in (:states) and asked_at < :until and hidden_at is null
                            and (:anybody or asker = :reader)
                        order by id""" + (queue ? " " : " desc ") + "limit :limit offset :offset")
                .param("group", reader.group().id().value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("until", Posts.until(reader))
                .param("anybody", !own)
                .param("reader", reader.person().value())
                .param("limit", limit)
                .param("offset", offset)
                .query(QuestionRows::question)
                .list());
    }

    int count(Presence reader, Set<Question.State> states, boolean own) {
        return sql.sql("""
                        select count(*)
                        from channel_question
                        where in_group = :group and state in (:states) and asked_at < :until and hidden_at is null
                            and (:anybody or asker = :reader)""")
                .param("group", reader.group().id().value())
                .param("states", states.stream().map(Enum::name).toList())
                .param("until", Posts.until(reader))
                .param("anybody", !own)
                .param("reader", reader.person().value())
                .query(Integer.class)
                .single();
    }

    /// Staff have answered: it is the asker's turn.
    void answered(QuestionId id) {
        move("state = 'ANSWERED', answers = answers + 1, escalated_at = null, escalated_to = null", id);
    }

    /// The asker has asked back: it waits again.
    void askedBack(QuestionId id) {
        sql.sql("update channel_question set state = 'OPEN', waits_since = ?, last_at = ? where id = ?")
                .params(Utc.of(clock.instant()), Utc.of(clock.instant()), id.value())
                .update();
    }

    void closed(QuestionId id, @Nullable PostId accepted) {
        sql.sql("update channel_question set state = 'CLOSED', accepted = ?, last_at = ? where id = ?")
                .param(accepted == null ? null : accepted.value())
                .param(Utc.of(clock.instant()))
                .param(id.value())
                .update();
    }

    void merged(QuestionId duplicate, Question kept, int alsoAsked) {
        sql.sql("update channel_question set state = 'CLOSED', same_as = ?, last_at = ? where id = ?")
                .params(kept.id().value(), Utc.of(clock.instant()), duplicate.value())
                .update();
        sql.sql("update channel_question set also_asked = also_asked + ? where id = ?")
                .params(alsoAsked, kept.id().value())
                .update();
        // Whoever was sent to the duplicate is sent on.
        sql.sql("update channel_question set same_as = ? where same_as = ?")
                .params(kept.id().value(), duplicate.value())
                .update();
    }

    /// Unanswered for so long and not yet handed on; the longest first.
    List<Question> waitingSince(LocalDateTime before, int limit) {
        return sql.sql(ROW + """
                        where state = 'OPEN' and escalated_at is null and waits_since <= ? and hidden_at is null
                        order by waits_since
                        limit ?""")
                .params(before, limit)
                .query(QuestionRows::question)
                .list();
    }

    /// False where another node was faster, or it was answered meanwhile.
    boolean escalate(QuestionId id, @Nullable PersonId to) {
        return sql.sql("""
                        update channel_question set escalated_at = ?, escalated_to = ?
                        where id = ? and state = 'OPEN' and escalated_at is null""")
                        .param(Utc.of(clock.instant()))
                        .param(to == null ? null : to.value())
                        .param(id.value())
                        .update()
                == 1;
    }

    /// Those that are not hidden, in few words.
    Map<QuestionId, Sayings.Brief> briefs(Collection<QuestionId> of) {
        if (of.isEmpty()) return Map.of();
        var found = new HashMap<QuestionId, Sayings.Brief>();
        sql.sql("select id, in_group, title from channel_question where id in (:ids) and hidden_at is null")
                .param("ids", of.stream().map(QuestionId::value).toList())
                .query(row -> {
                    var id = new QuestionId(row.getLong("id"));
                    found.put(
                            id,
                            new Sayings.Brief(
                                    row.getString("title"),
                                    "groups/" + new GroupId(row.getLong("in_group")) + "/questions/" + id));
                });
        return found;
    }

    void hide(QuestionId id, boolean hidden) {
        sql.sql("update channel_question set hidden_at = ? where id = ?")
                .param(hidden ? Utc.of(clock.instant()) : null)
                .param(id.value())
                .update();
    }

    private void move(String what, QuestionId id) {
        sql.sql("update channel_question set " + what + ", last_at = ? where id = ?")
                .params(Utc.of(clock.instant()), id.value())
                .update();
    }

    /// All of one group.
    List<Question> named(List<Question> questions) {
        if (questions.isEmpty()) return questions;
        var names = authors.in(
                questions.getFirst().group(),
                questions.stream().map(Question::asker).distinct().toList());
        return questions.stream().map(one -> one.by(names.get(one.asker()))).toList();
    }

    static Question question(ResultSet row, int n) throws SQLException {
        var accepted = row.getObject("accepted", Long.class);
        var same = row.getObject("same_as", Long.class);
        var to = row.getObject("escalated_to", Long.class);
        return new Question(
                new QuestionId(row.getLong("id")),
                new GroupId(row.getLong("in_group")),
                new PersonId(row.getLong("asker")),
                null,
                row.getString("title"),
                row.getString("text"),
                Utc.instant(row.getObject("asked_at", LocalDateTime.class)),
                Question.State.valueOf(row.getString("state")),
                Utc.instant(row.getObject("waits_since", LocalDateTime.class)),
                row.getInt("answers"),
                accepted == null ? null : new PostId(accepted),
                same == null ? null : new QuestionId(same),
                row.getInt("also_asked"),
                to == null ? null : new PersonId(to),
                row.getObject("hidden_at") != null);
    }
}
