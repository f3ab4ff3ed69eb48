package lyceum.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lyceum.assignment.AssignmentId;
import lyceum.assignment.Submission;
import lyceum.assignment.SubmissionId;
import lyceum.assignment.WorkId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of reviews; a list is three questions, however long it is.
@Component
class ReviewRows {
    private final JdbcClient sql;

    ReviewRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// A review without its words: enough for a queue.
    record Brief(
            ReviewId id,
            SubmissionId submission,
            PersonId reviewer,
            boolean written,
            boolean released,
            boolean returned,
            boolean letGo) {}

    /// False where the version is being read already.
    boolean claim(ReviewId id, Submission version, PersonId reviewer, Instant at) {
        return sql.sql("""
                        insert ignore into review
                            (id, submission, work, assignment, author, reviewer, open_for, words, note, claimed_at, edits)
                        values (?, ?, ?, ?, ?, ?, ?, '', '', ?, 0)""")
                        .params(
                                id.value(),
                                version.id().value(),
                                version.work().value(),
                                version.assignment().value(),
                                version.author().value(),
                                reviewer.value(),
                                version.id().value(),
                                Utc.of(at))
                        .update()
                == 1;
    }

    /// Whoever has written nothing for so long is not waited for.
    boolean takeOver(Review idle, PersonId reviewer, Instant at) {
        return sql.sql("""
                        update review set reviewer = ?, claimed_at = ?
                        where id = ? and reviewer = ? and claimed_at = ? and written_at is null
                            and released_at is null and author <> ?""")
                        .params(
                                reviewer.value(),
                                Utc.of(at),
                                idle.id().value(),
                                idle.reviewer().value(),
                                Utc.of(idle.claimedAt()),
                                reviewer.value())
                        .update()
                == 1;
    }

    /// What somebody began who may not read it any more goes on with another.
    boolean inherit(Review left, PersonId reviewer, Instant at) {
        return sql.sql("""
                        update review set reviewer = ?, claimed_at = ?, let_go = false
                        where id = ? and reviewer = ? and released_at is null and author <> ?""")
                        .params(
                                reviewer.value(),
                                Utc.of(at),
                                left.id().value(),
                                left.reviewer().value(),
                                reviewer.value())
                        .update()
                == 1;
    }

    /// What somebody has begun and not released.
    List<Review> reading(PersonId reviewer) {
        return sql.sql("select * from review where reviewer = ? and released_at is null and let_go = false order by id")
                .param(reviewer.value())
                .query(ReviewRows::review)
                .list();
    }

    boolean letGo(ReviewId id, PersonId reviewer) {
        return sql.sql(
                                "update review set let_go = true where id = ? and reviewer = ? and released_at is null and let_go = false")
                        .params(id.value(), reviewer.value())
                        .update()
                == 1;
    }

    boolean isLetGo(ReviewId id) {
        return sql.sql("select let_go from review where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    boolean takeBack(ReviewId id, PersonId reviewer) {
        return sql.sql("""
                        update review set reviewer = ?, let_go = false
                        where id = ? and released_at is null and author <> ?""")
                        .params(reviewer.value(), id.value(), reviewer.value())
                        .update()
                == 1;
    }

    /// False where it was saved elsewhere, or released, meanwhile.
    boolean save(Review before, int seen, ReviewDraft draft, @Nullable Instant writtenAt) {
        int saved = sql.sql("""
                        update review set words = ?, note = ?, written_at = ?, edits = edits + 1
                        where id = ? and edits = ? and released_at is null""")
                .param(draft.words())
                .param(draft.note())
                .param(writtenAt == null ? null : Utc.of(writtenAt))
                .param(before.id().value())
                .param(seen)
                .update();
        if (saved == 0) return false;
        long id = before.id().value();
        sql.sql("delete from review_score where review = ?").param(id).update();
        sql.sql("delete from review_remark where review = ?").param(id).update();
        draft.scores()
                .forEach((place, points) -> sql.sql("insert into review_score (review, place, points) values (?, ?, ?)")
                        .params(id, place, points)
                        .update());
        for (int place = 0; place < draft.remarks().size(); place++)
            sql.sql("insert into review_remark (review, place, passage, words) values (?, ?, ?, ?)")
                    .params(
                            id,
                            place,
                            draft.remarks().get(place).passage(),
                            draft.remarks().get(place).words())
                    .update();
        return true;
    }

    boolean release(ReviewId id, int seen, Instant at) {
        return sql.sql("""
                        update review set released_at = ?, open_for = null
                        where id = ? and edits = ? and written_at is not null and released_at is null""").params(Utc.of(at), id.value(), seen).update() == 1;
    }

    /// Without a score; false where it was saved elsewhere, or released, meanwhile.
    boolean sendBack(ReviewId id, int seen, Instant at) {
        return sql.sql("""
                        update review set released_at = ?, returned = true, open_for = null
                        where id = ? and edits = ? and released_at is null""").params(Utc.of(at), id.value(), seen).update() == 1;
    }

    void giveBack(ReviewId id) {
        sql.sql("delete from review_score where review = ?").param(id.value()).update();
        sql.sql("delete from review_remark where review = ?").param(id.value()).update();
        sql.sql("delete from review where id = ? and released_at is null")
                .param(id.value())
                .update();
    }

    Optional<Review> find(ReviewId id) {
        return one("where id = ?", id.value());
    }

    Optional<Review> open(SubmissionId of) {
        return one("where open_for = ?", of.value());
    }

    private Optional<Review> one(String where, long value) {
        return full(sql.sql("select * from review " + where)
                        .param(value)
                        .query(ReviewRows::review)
                        .list())
                .stream()
                .findFirst();
    }

    /// The newest release last.
    List<Review> released(SubmissionId of) {
        return full(sql.sql(
                        "select * from review where submission = ? and released_at is not null order by released_at, id")
                .param(of.value())
                .query(ReviewRows::review)
                .list());
    }

    /// Everything released for that work, the newest release last.
    List<Review> releasedIn(WorkId work) {
        return full(sql.sql("select * from review where work = ? and released_at is not null order by released_at, id")
                .param(work.value())
                .query(ReviewRows::review)
                .list());
    }

    /// What that reviewer has scored and not released yet, the oldest first.
    List<Review> written(AssignmentId assignment, PersonId reviewer, int most) {
        return full(sql.sql("""
                        select *
                        from review
                        where assignment = ? and reviewer = ? and written_at is not null and released_at is null
                        order by id
                        limit ?""")
                .params(assignment.value(), reviewer.value(), most)
                .query(ReviewRows::review)
                .list());
    }

    record Scored(ReviewId id, int score) {}

    /// Of each version its newest released review that was not given back, with its points only; one question, however
    /// many they are, and asked by the authors, who are a page of a table at most.
    Map<SubmissionId, Scored> scored(Collection<AssignmentId> assignments, Collection<PersonId> authors) {
        if (assignments.isEmpty() || authors.isEmpty()) return Map.of();
        var wanted = assignments.stream().map(AssignmentId::value).collect(Collectors.toSet());
        var scored = new HashMap<SubmissionId, Scored>();
        sql.sql("""
                        select r.id, r.submission, r.assignment, r.released_at, sum(s.points) as score
                        from review r left join review_score s on s.review = r.id
                        where r.author in (:authors) and r.released_at is not null and r.returned = false
                        group by r.id, r.submission, r.assignment, r.released_at
                        order by r.released_at, r.id""")
                .param("authors", authors.stream().map(PersonId::value).toList())
                .query(row -> {
                    if (!wanted.contains(row.getLong("assignment"))) return;
                    scored.put(
                            new SubmissionId(row.getLong("submission")),
                            new Scored(new ReviewId(row.getLong("id")), row.getInt("score")));
                });
        return scored;
    }

    Set<SubmissionId> released(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) return Set.of();
        return new HashSet<>(
                sql.sql("select submission from review where assignment in (:assignments) and released_at is not null")
                        .param(
                                "assignments",
                                assignments.stream().map(AssignmentId::value).toList())
                        .query((row, _) -> new SubmissionId(row.getLong("submission")))
                        .list());
    }

    /// The newest last.
    List<Brief> of(AssignmentId assignment) {
        return sql.sql("""
                        select id, submission, reviewer, written_at, released_at, returned, let_go
                        from review
                        where assignment = ?
                        order by id""")
                .param(assignment.value())
                .query((row, _) -> new Brief(
                        new ReviewId(row.getLong("id")),
                        new SubmissionId(row.getLong("submission")),
                        new PersonId(row.getLong("reviewer")),
                        row.getObject("written_at") != null,
                        row.getObject("released_at") != null,
                        row.getBoolean("returned"),
                        row.getBoolean("let_go")))
                .list();
    }

    private List<Review> full(List<Review> bare) {
        if (bare.isEmpty()) return bare;
        var ids = bare.stream().map(one -> one.id().value()).toList();
        var scores = scores(ids);
        var remarks = remarks(ids);
        return bare.stream()
                .map(one -> new Review(
                        one.id(),
                        one.submission(),
                        one.work(),
                        one.assignment(),
                        one.author(),
                        one.reviewer(),
                        scores.getOrDefault(one.id().value(), Map.of()),
                        one.words(),
                        remarks.getOrDefault(one.id().value(), List.of()),
                        one.note(),
                        one.claimedAt(),
                        one.writtenAt(),
                        one.releasedAt(),
                        one.returned(),
                        one.edits()))
                .toList();
    }

    private Map<Long, Map<Integer, Integer>> scores(Collection<Long> of) {
        var scores = new HashMap<Long, Map<Integer, Integer>>();
        sql.sql("select review, place, points from review_score where review in (:ids)")
                .param("ids", of)
                .query(row -> {
                    scores.computeIfAbsent(row.getLong("review"), _ -> new HashMap<>())
                            .put(row.getInt("place"), row.getInt("points"));
                });
        return scores;
    }

    private Map<Long, List<Remark>> remarks(Collection<Long> of) {
        var remarks = new HashMap<Long, List<Remark>>();
        sql.sql("select review, passage, words from review_remark where review in (:ids) order by review, place")
                .param("ids", of)
                .query(row -> {
                    remarks.computeIfAbsent(row.getLong("review"), _ -> new ArrayList<>())
                            .add(new Remark(row.getString("passage"), row.getString("words")));
                });
        return remarks;
    }

    private static Review review(ResultSet row, int n) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new SubmissionId(row.getLong("submission")),
                new WorkId(row.getLong("work")),
                new AssignmentId(row.getLong("assignment")),
                new PersonId(row.getLong("author")),
                new PersonId(row.getLong("reviewer")),
                Map.of(),
                row.getString("words"),
                List.of(),
                row.getString("note"),
                Utc.instant(row.getObject("claimed_at", LocalDateTime.class)),
                instant(row, "written_at"),
                instant(row, "released_at"),
                row.getBoolean("returned"),
                row.getInt("edits"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : Utc.instant(at);
    }
}
