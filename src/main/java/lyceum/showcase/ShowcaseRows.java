package lyceum.showcase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.WorkId;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.CourseId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of nominated works; every step is one conditional update.
@Component
class ShowcaseRows {
    private final JdbcClient sql;

    ShowcaseRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// False where that work is nominated or shown.
    boolean nominate(Showcased one) {
        if (sql.sql("""
                        insert ignore into showcase_work
                            (id, community, course, cohort, assignment, work, submission, author, title_zh, title_en,
                            opening, picture, words, state, nominated_by, nominated_at, withdrawn_by_staff)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NOMINATED', ?, ?, false)""")
                        .param(one.id().value())
                        .param(one.community().value())
                        .param(one.course().value())
                        .param(one.cohort().value())
                        .param(one.assignment().value())
                        .param(one.work().value())
                        .param(one.submission().value())
                        .param(one.author().value())
                        .param(one.title().zh())
                        .param(one.title().en())
                        .param(one.opening())
                        .param(one.picture())
                        .param(one.words())
                        .param(one.nominatedBy().value())
                        .param(Utc.of(one.nominatedAt()))
                        .update()
                == 1) return true;
        return sql.sql("""
                        update showcase_work
                        set submission = ?, title_zh = ?, title_en = ?, opening = ?, picture = ?, words = ?,
                            state = 'NOMINATED', audience = null, nominated_by = ?, nominated_at = ?,
                            withdrawn_by_staff = false
                        where work = ? and state in ('DECLINED', 'WITHDRAWN')""")
                        .param(one.submission().value())
                        .param(one.title().zh())
                        .param(one.title().en())
                        .param(one.opening())
                        .param(one.picture())
                        .param(one.words())
                        .param(one.nominatedBy().value())
                        .param(Utc.of(one.nominatedAt()))
                        .param(one.work().value())
                        .update()
                == 1;
    }

    boolean consent(ShowcaseId id, Audience audience, Instant at) {
        return sql.sql("""
                        update showcase_work
                        set state = 'CONSENTED', audience = ?, shown_at = coalesce(shown_at, ?)
                        where id = ? and state in ('NOMINATED', 'CONSENTED')""").params(audience.name(), Utc.of(at), id.value()).update() == 1;
    }

    boolean decline(ShowcaseId id) {
        return sql.sql("update showcase_work set state = 'DECLINED' where id = ? and state = 'NOMINATED'")
                        .param(id.value())
                        .update()
                == 1;
    }

    boolean withdraw(ShowcaseId id, boolean byStaff) {
        return sql.sql("""
                        update showcase_work set state = 'WITHDRAWN', audience = null, withdrawn_by_staff = ?
                        where id = ? and state in ('NOMINATED', 'CONSENTED')""").params(byStaff, id.value()).update() == 1;
    }

    Optional<Showcased> find(ShowcaseId id) {
        return sql.sql("select * from showcase_work where id = ?")
                .param(id.value())
                .query(ShowcaseRows::row)
                .optional();
    }

    List<Showcased> of(AssignmentId assignment) {
        return sql.sql("select * from showcase_work where assignment = ? order by nominated_at, id")
                .param(assignment.value())
                .query(ShowcaseRows::row)
                .list();
    }

    List<Showcased> of(PersonId author) {
        return sql.sql("select * from showcase_work where author = ? order by nominated_at desc, id desc")
                .param(author.value())
                .query(ShowcaseRows::row)
                .list();
    }

    /// The newest first.
    List<Showcased> shown(CommunityId in, int most) {
        return sql.sql("""
                        select * from showcase_work
                        where community = ? and state = 'CONSENTED'
                        order by shown_at desc, id desc
                        limit ?""").params(in.value(), most).query(ShowcaseRows::row).list();
    }

    /// Of these people, the newest first.
    List<Showcased> shown(CommunityId in, Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return sql.sql("""
                        select * from showcase_work
                        where community = :community and author in (:people) and state = 'CONSENTED'
                        order by shown_at desc, id desc""")
                .param("community", in.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query(ShowcaseRows::row)
                .list();
    }

    /// Whose work was shown once, and not taken away by staff; with the cohort it was made in.
    Set<Made> everShown(CommunityId in, Collection<PersonId> people) {
        if (people.isEmpty()) return Set.of();
        return new HashSet<>(sql.sql("""
                        select distinct author, cohort from showcase_work
                        where community = :community and author in (:people) and shown_at is not null
                            and not withdrawn_by_staff""")
                .param("community", in.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, _) -> new Made(new PersonId(row.getLong("author")), new CohortId(row.getLong("cohort"))))
                .list());
    }

    boolean isAnyPublic(CommunityId in) {
        return sql.sql("""
                        select 1
                        from showcase_work
                        where community = ? and state = 'CONSENTED' and audience = 'PUBLIC'
                        limit 1""").param(in.value()).query(Integer.class).optional().isPresent();
    }

    /// Authors of works that were shown and that staff did not take away, the latest first.
    List<PersonId> everShown(CommunityId in, int most) {
        return sql.sql("""
                        select author
                        from showcase_work
                        where community = ? and shown_at is not null and not withdrawn_by_staff
                        group by author
                        order by max(shown_at) desc, author
                        limit ?""")
                .params(in.value(), most)
                .query((row, _) -> new PersonId(row.getLong("author")))
                .list();
    }

    record Made(PersonId author, CohortId cohort) {}

    private static Showcased row(ResultSet row, int n) throws SQLException {
        var shown = row.getObject("shown_at", LocalDateTime.class);
        var audience = row.getString("audience");
        return new Showcased(
                new ShowcaseId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new CourseId(row.getLong("course")),
                new CohortId(row.getLong("cohort")),
                new AssignmentId(row.getLong("assignment")),
                new WorkId(row.getLong("work")),
                new SubmissionId(row.getLong("submission")),
                new PersonId(row.getLong("author")),
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                row.getString("opening"),
                row.getString("picture"),
                row.getString("words"),
                Showcased.State.valueOf(row.getString("state")),
                audience == null ? null : Audience.valueOf(audience),
                new PersonId(row.getLong("nominated_by")),
                Utc.instant(row.getObject("nominated_at", LocalDateTime.class)),
                shown == null ? null : Utc.instant(shown));
    }
}
