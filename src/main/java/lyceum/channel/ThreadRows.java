package lyceum.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of threads; a page is five questions.
@Component
class ThreadRows {
    private static final String ROW = """
            select t.id, t.in_group, t.title, t.last_post, t.last_at, p.author, p.posted_at, p.pinned_at, p.hidden_at,
                (select count(*) from channel_post r
                    where r.thread = t.id and r.id <> t.id and r.hidden_at is null) as replies,
                case when t.last_post > greatest(
                        coalesce((select read_to from channel_thread_read m
                            where m.person = :reader and m.thread = t.id), 0),
                        coalesce((select read_to from channel_read g
                            where g.person = :reader and g.in_group = t.in_group and g.channel = 'TALK'), 0))
                    then 1 else 0 end as fresh
            from channel_thread t join channel_post p on p.id = t.id
            """;

    private final JdbcClient sql;
    private final Authors authors;
    private final Clock clock;

    ThreadRows(JdbcClient sql, Authors authors, Clock clock) {
        this.sql = sql;
        this.authors = authors;
        this.clock = clock;
    }

    void open(PostId id, GroupId group, String title) {
        sql.sql(
                        "insert into channel_thread (id, in_group, title, folded, last_post, last_at) values (?, ?, ?, ?, ?, ?)")
                .params(id.value(), group.value(), title, Folded.of(title), id.value(), Utc.of(clock.instant()))
                .update();
    }

    /// Of two replies at once the later one stays the last.
    void replied(PostId thread, PostId reply) {
        sql.sql("update channel_thread set last_post = ?, last_at = ? where id = ? and last_post < ?")
                .params(reply.value(), Utc.of(clock.instant()), thread.value(), reply.value())
                .update();
    }

    Optional<TalkThread> find(PostId id, @Nullable PersonId reader) {
        return named(sql.sql(ROW + "where t.id = :id")
                        .param("id", id.value())
                        .param("reader", reader == null ? 0 : reader.value())
                        .query(ThreadRows::thread)
                        .list())
                .stream()
                .findFirst();
    }

    /// Where something was said last comes first; pinned ones stand by themselves.
    List<TalkThread> page(GroupId group, PersonId reader, boolean pinned, @Nullable PostId before, int limit) {
        return named(sql.sql(ROW + "where t.in_group = :group and p.hidden_at is null and p.pinned_at is "
                        + (pinned ? "not null" : "null")
                        + " and t.last_post < :before order by t.last_post desc limit :limit")
                .param("group", group.value())
                .param("reader", reader.value())
                .param("before", before == null ? Long.MAX_VALUE : before.value())
                .param("limit", limit)
                .query(ThreadRows::thread)
                .list());
    }

    long readTo(PersonId reader, PostId thread) {
        return sql.sql("select read_to from channel_thread_read where person = ? and thread = ?")
                .params(reader.value(), thread.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// It never goes back.
    void read(PersonId reader, PostId thread, long to) {
        sql.sql("""
                insert into channel_thread_read (person, thread, read_to) values (?, ?, ?)
                on duplicate key update read_to = greatest(read_to, values(read_to))""").params(reader.value(), thread.value(), to).update();
    }

    /// All of one group.
    private List<TalkThread> named(List<TalkThread> all) {
        if (all.isEmpty()) return all;
        var names = authors.in(
                all.getFirst().group(),
                all.stream().map(TalkThread::author).distinct().toList());
        return all.stream().map(thread -> thread.by(names.get(thread.author()))).toList();
    }

    private static TalkThread thread(ResultSet row, int n) throws SQLException {
        return new TalkThread(
                new PostId(row.getLong("id")),
                new GroupId(row.getLong("in_group")),
                row.getString("title"),
                new PersonId(row.getLong("author")),
                null,
                Utc.instant(row.getObject("posted_at", LocalDateTime.class)),
                new PostId(row.getLong("last_post")),
                Utc.instant(row.getObject("last_at", LocalDateTime.class)),
                row.getInt("replies"),
                row.getObject("pinned_at") != null,
                row.getObject("hidden_at") != null,
                row.getInt("fresh") == 1);
    }
}
