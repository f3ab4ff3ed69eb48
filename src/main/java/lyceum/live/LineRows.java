package lyceum.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lyceum.friday.ShareId;
import lyceum.shared.GroupId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what was said.
@Component
class LineRows {
    private static final String LINE = """
            select l.id, l.share, l.sequence, l.author, l.text, l.said_at, l.question, q.text as asked, q.in_group
            from live_line l left join live_question q on q.id = l.question
            """;

    private final JdbcClient sql;

    LineRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// 0 before anything was said. Whoever gives the next one holds the lock of the share.
    int last(ShareId share) {
        return sql.sql("select coalesce(max(sequence), 0) from live_line where share = ?")
                .param(share.value())
                .query(Integer.class)
                .single();
    }

    void add(
            LineId id, ShareId share, int sequence, PersonId by, String text, @Nullable AskedId answered, Instant now) {
        sql.sql("""
                insert into live_line (id, share, sequence, author, text, question, said_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(share.value())
                .param(sequence)
                .param(by.value())
                .param(text)
                .param(answered == null ? null : answered.value())
                .param(Utc.of(now))
                .update();
    }

    /// In their order, without names and reactions.
    List<Line> after(ShareId share, int sequence, int most) {
        return sql.sql(LINE + "where l.share = ? and l.sequence > ? order by l.sequence limit ?")
                .params(share.value(), sequence, most)
                .query(LineRows::line)
                .list();
    }

    Optional<Line> find(LineId id) {
        return sql.sql(LINE + "where l.id = ?")
                .param(id.value())
                .query(LineRows::line)
                .optional();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        var question = row.getObject("question", Long.class);
        var group = row.getObject("in_group", Long.class);
        return new Line(
                new LineId(row.getLong("id")),
                new ShareId(row.getLong("share")),
                row.getInt("sequence"),
                new PersonId(row.getLong("author")),
                null,
                row.getString("text"),
                Utc.instant(row.getObject("said_at", LocalDateTime.class)),
                question == null
                        ? null
                        : new Line.Answers(
                                new AskedId(question),
                                row.getString("asked"),
                                group == null ? null : new GroupId(group)),
                Map.of(),
                Set.of());
    }
}
