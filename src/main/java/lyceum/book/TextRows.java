package lyceum.book;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of what was handed in for pages, and of what reviewers answered.
@Component
class TextRows {
    private final JdbcClient sql;

    TextRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(PageClaimId claim, int version, PersonId author, String text, Instant at) {
        sql.sql("insert into book_text (claim, version, author, text, handed_at) values (?, ?, ?, ?, ?)")
                .params(claim.value(), version, author.value(), text, Utc.of(at))
                .update();
    }

    Optional<PageText> find(PageClaimId claim, int version) {
        return sql.sql("select * from book_text where claim = ? and version = ?")
                .params(claim.value(), version)
                .query((row, _) -> new PageText(
                        version,
                        new PersonId(row.getLong("author")),
                        null,
                        row.getString("text"),
                        Utc.instant(row.getObject("handed_at", LocalDateTime.class)),
                        List.of()))
                .optional();
    }

    /// What was accepted last, by claim.
    Map<PageClaimId, String> accepted(ProjectId project) {
        var all = new HashMap<PageClaimId, String>();
        sql.sql("""
                        select c.id, t.text
                        from book_claim c join book_text t on t.claim = c.id and t.version = c.version
                        where c.project = ? and c.state = 'ACCEPTED'""").param(project.value()).query(row -> {
            all.put(new PageClaimId(row.getLong("id")), row.getString("text"));
        });
        return all;
    }

    void answer(PageClaimId claim, int version, PersonId reviewer, boolean accepted, String words, Instant at) {
        int nth = sql.sql("select coalesce(max(nth), 0) + 1 from book_answer where claim = ?")
                .param(claim.value())
                .query(Integer.class)
                .single();
        sql.sql("""
                        insert into book_answer (claim, nth, version, reviewer, accepted, words, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(claim.value(), nth, version, reviewer.value(), accepted, words, Utc.of(at))
                .update();
    }

    /// The oldest first.
    List<PageAnswer> answers(PageClaimId claim) {
        return sql.sql("select * from book_answer where claim = ? order by nth")
                .param(claim.value())
                .query((row, _) -> new PageAnswer(
                        row.getInt("version"),
                        new PersonId(row.getLong("reviewer")),
                        null,
                        row.getBoolean("accepted"),
                        row.getString("words"),
                        Utc.instant(row.getObject("answered_at", LocalDateTime.class))))
                .list();
    }

    /// What was true before its pages were let go.
    PageClaim.State stateOf(PageClaim claim) {
        if (claim.version() == 0) return PageClaim.State.WRITING;
        return answers(claim.id()).stream().anyMatch(one -> one.version() == claim.version() && !one.accepted())
                ? PageClaim.State.RETURNED
                : PageClaim.State.HANDED_IN;
    }
}
