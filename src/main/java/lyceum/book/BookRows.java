package lyceum.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import lyceum.project.ProjectId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of books and of who has claimed which pages. Whoever changes one holds its project first.
@Component
class BookRows {
    private final JdbcClient sql;

    BookRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Book> find(ProjectId project) {
        return sql.sql("select * from book where project = ?")
                .param(project.value())
                .query((row, _) -> new Book(
                        project, Book.Unit.valueOf(row.getString("unit")), row.getInt("size"), row.getLong("changes")))
                .optional();
    }

    void lay(ProjectId project, Book.Unit unit, int size, Instant at) {
        int known = sql.sql("update book set unit = ?, size = ? where project = ?")
                .params(unit.name(), size, project.value())
                .update();
        if (known == 0)
            sql.sql("insert into book (project, unit, size, laid_at) values (?, ?, ?, ?)")
                    .params(project.value(), unit.name(), size, Utc.of(at))
                    .update();
    }

    void changed(ProjectId project) {
        sql.sql("update book set changes = changes + 1 where project = ?")
                .param(project.value())
                .update();
    }

    /// Those that hold their pages, in the order of the pages.
    List<PageClaim> live(ProjectId project) {
        return sql.sql("select * from book_claim where project = ? and state <> 'RELEASED' order by first_page")
                .param(project.value())
                .query(BookRows::claim)
                .list();
    }

    /// Those that were let go after something had been handed in, the latest first.
    List<PageClaim> letGo(ProjectId project, int most) {
        return sql.sql("""
                        select *
                        from book_claim
                        where project = ? and state = 'RELEASED' and version > 0
                        order by id desc
                        limit ?""").params(project.value(), most).query(BookRows::claim).list();
    }

    /// What that person still has to write, the nearest first.
    List<PageClaim> open(PersonId owner) {
        return sql.sql("""
                        select *
                        from book_claim
                        where owner = ? and state in ('WRITING', 'HANDED_IN', 'RETURNED')
                        order by project, first_page""").param(owner.value()).query(BookRows::claim).list();
    }

    /// What waits for that person in open projects: to read, to mend, or to write since its day has come. The oldest
    /// first.
    List<PageClaim> waiting(PersonId person, LocalDate today, int most) {
        return sql.sql("""
                        select *
                        from book_claim
                        where reviewer = :person and state = 'HANDED_IN'
                            or owner = :person and (state = 'RETURNED' or state = 'WRITING' and due_on <= :today)
                        order by id
                        limit :most""")
                .param("person", person.value())
                .param("today", today)
                .param("most", most)
                .query(BookRows::claim)
                .list();
    }

    Optional<PageClaim> find(PageClaimId id) {
        return sql.sql("select * from book_claim where id = ?")
                .param(id.value())
                .query(BookRows::claim)
                .optional();
    }

    void claim(
            PageClaimId id, ProjectId project, PageRange pages, PersonId owner, @Nullable LocalDate due, Instant at) {
        sql.sql("""
                        insert into book_claim (id, project, first_page, last_page, owner, due_on, state, claimed_at)
                        values (?, ?, ?, ?, ?, ?, 'WRITING', ?)""")
                .param(id.value())
                .param(project.value())
                .param(pages.first())
                .param(pages.last())
                .param(owner.value())
                .param(due)
                .param(Utc.of(at))
                .update();
        occupy(id, project, pages);
    }

    void occupy(PageClaimId id, ProjectId project, PageRange pages) {
        pages.pages()
                .forEach(page -> sql.sql("insert into book_page (project, page, claim) values (?, ?, ?)")
                        .params(project.value(), page, id.value())
                        .update());
    }

    void vacate(PageClaimId id) {
        sql.sql("delete from book_page where claim = ?").param(id.value()).update();
    }

    void state(PageClaimId id, PageClaim.State state) {
        sql.sql("update book_claim set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /// Whoever reviewed them and writes them now reviews them no more.
    void writtenBy(PageClaimId id, PersonId owner) {
        sql.sql("update book_claim set reviewer = null where id = ? and reviewer = ?")
                .params(id.value(), owner.value())
                .update();
        sql.sql("update book_claim set owner = ? where id = ?")
                .params(owner.value(), id.value())
                .update();
    }

    void reviewedBy(PageClaimId id, PersonId reviewer) {
        sql.sql("update book_claim set reviewer = ? where id = ?")
                .params(reviewer.value(), id.value())
                .update();
    }

    void due(PageClaimId id, @Nullable LocalDate due) {
        sql.sql("update book_claim set due_on = ? where id = ?")
                .param(due)
                .param(id.value())
                .update();
    }

    void handedIn(PageClaimId id, int version) {
        sql.sql("update book_claim set version = ?, state = 'HANDED_IN' where id = ?")
                .params(version, id.value())
                .update();
    }

    private static PageClaim claim(ResultSet row, int n) throws SQLException {
        long reviewer = row.getLong("reviewer");
        return new PageClaim(
                new PageClaimId(row.getLong("id")),
                new ProjectId(row.getLong("project")),
                new PageRange(row.getInt("first_page"), row.getInt("last_page")),
                new PersonId(row.getLong("owner")),
                null,
                reviewer == 0 ? null : new PersonId(reviewer),
                null,
                row.getObject("due_on", LocalDate.class),
                PageClaim.State.valueOf(row.getString("state")),
                row.getInt("version"),
                Utc.instant(row.getObject("claimed_at", LocalDateTime.class)));
    }
}
