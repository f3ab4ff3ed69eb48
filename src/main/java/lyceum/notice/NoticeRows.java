package lyceum.notice;

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
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of notices, and who has read them.
@Component
class NoticeRows {
    private final JdbcClient sql;

    NoticeRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(
            NoticeId id,
            GroupId group,
            PersonId author,
            String title,
            String text,
            Instant at,
            @Nullable Instant closes) {
        sql.sql("""
                        insert into notice (id, in_group, author, title, text, posted_at, closes_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(group.value())
                .param(author.value())
                .param(title)
                .param(text)
                .param(Utc.of(at))
                .param(closes == null ? null : Utc.of(closes))
                .update();
    }

    /// The newest first.
    List<Notice> page(GroupId group, Instant until, long before, int limit) {
        return sql.sql("""
                        select *
                        from notice
                        where in_group = ? and withdrawn_at is null and posted_at < ? and id < ?
                        order by id desc
                        limit ?""")
                .params(group.value(), Utc.of(until), before, limit)
                .query(NoticeRows::notice)
                .list();
    }

    Optional<Notice> find(NoticeId id) {
        return sql.sql("select * from notice where id = ? and withdrawn_at is null")
                .param(id.value())
                .query(NoticeRows::notice)
                .optional();
    }

    List<Notice> of(Collection<NoticeId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("select * from notice where id in (:ids) and withdrawn_at is null")
                .param("ids", ids.stream().map(NoticeId::value).toList())
                .query(NoticeRows::notice)
                .list();
    }

    /// Open ones of these groups that this person has not read, the oldest first.
    List<Notice> waiting(PersonId person, Collection<GroupId> groups, Instant now, int most) {
        if (groups.isEmpty()) return List.of();
        return sql.sql("""
                        select n.*
                        from notice n
                        where n.in_group in (:groups) and n.withdrawn_at is null and n.author <> :person
                            and (n.closes_at is null or n.closes_at > :now)
                            and not exists (select 1 from notice_receipt r where r.notice = n.id and r.person = :person)
                        order by n.id
                        limit :most""")
                .param("groups", groups.stream().map(GroupId::value).toList())
                .param("person", person.value())
                .param("now", Utc.of(now))
                .param("most", most)
                .query(NoticeRows::notice)
                .list();
    }

    /// False where it was read before.
    boolean read(NoticeId id, PersonId person, Instant at) {
        return sql.sql("insert ignore into notice_receipt (notice, person, read_at) values (?, ?, ?)")
                        .params(id.value(), person.value(), Utc.of(at))
                        .update()
                == 1;
    }

    Set<PersonId> readers(NoticeId id) {
        return new HashSet<>(sql.sql("select person from notice_receipt where notice = ?")
                .param(id.value())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list());
    }

    Map<PersonId, Set<NoticeId>> readBy(Collection<PersonId> people, Collection<NoticeId> ids) {
        if (people.isEmpty() || ids.isEmpty()) return Map.of();
        var read = new HashMap<PersonId, Set<NoticeId>>();
        sql.sql("select person, notice from notice_receipt where notice in (:ids) and person in (:people)")
                .param("ids", ids.stream().map(NoticeId::value).toList())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(row -> {
                    read.computeIfAbsent(new PersonId(row.getLong("person")), _ -> new HashSet<>())
                            .add(new NoticeId(row.getLong("notice")));
                });
        return read;
    }

    /// False where it was reminded of before.
    boolean remind(NoticeId id, Instant at) {
        return sql.sql("update notice set reminded_at = ? where id = ? and reminded_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    boolean withdraw(NoticeId id, Instant at) {
        return sql.sql("update notice set withdrawn_at = ? where id = ? and withdrawn_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                new NoticeId(row.getLong("id")),
                new GroupId(row.getLong("in_group")),
                new PersonId(row.getLong("author")),
                null,
                row.getString("title"),
                row.getString("text"),
                Utc.instant(row.getObject("posted_at", LocalDateTime.class)),
                instant(row, "closes_at"),
                instant(row, "reminded_at"),
                false);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
