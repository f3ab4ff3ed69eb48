package lyceum.lesson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import lyceum.shared.WebLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of lessons and of who is done with them: a list is one question, however long it is.
@Component
class LessonRows {
    /// Where a lesson stands among those of its cohort.
    record Spot(LessonId id, int week, int place) {}

    private final JdbcClient sql;

    LessonRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Lesson one, int place, PersonId by) {
        sql.sql("""
                        insert into lesson
                            (id, community, cohort, week_no, place, title_zh, title_en, text_zh, text_en, links, video,
                            opens_at, free_preview, published, published_at, version, written_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .param(one.id().value())
                .param(one.community().value())
                .param(one.cohort().value())
                .param(one.week())
                .param(place)
                .param(one.title().zh())
                .param(one.title().en())
                .param(one.text().zh())
                .param(one.text().en())
                .param(WebLink.written(one.links()))
                .param(one.video())
                .param(Utc.of(one.opens()))
                .param(one.preview())
                .param(one.published())
                .param(utc(one.publishedAt()))
                .param(by.value())
                .update();
    }

    /// False where somebody else was faster.
    boolean change(Lesson one, int place, int seen) {
        return sql.sql("""
                        update lesson
                        set week_no = ?, place = ?, title_zh = ?, title_en = ?, text_zh = ?, text_en = ?, links = ?,
                            opens_at = ?, free_preview = ?, version = version + 1
                        where id = ? and version = ? and discarded_at is null""")
                        .param(one.week())
                        .param(place)
                        .param(one.title().zh())
                        .param(one.title().en())
                        .param(one.text().zh())
                        .param(one.text().en())
                        .param(WebLink.written(one.links()))
                        .param(Utc.of(one.opens()))
                        .param(one.preview())
                        .param(one.id().value())
                        .param(seen)
                        .update()
                == 1;
    }

    /// Those of a cohort in their order; until the end of the transaction nobody else moves one or adds one to those
    /// that there are.
    List<Spot> lock(CohortId cohort) {
        return sql.sql("""
                        select id, week_no, place from lesson
                        where cohort = ? and discarded_at is null
                        order by week_no, place, id
                        for update""")
                .param(cohort.value())
                .query((row, _) ->
                        new Spot(new LessonId(row.getLong("id")), row.getInt("week_no"), row.getInt("place")))
                .list();
    }

    void put(LessonId id, int week, int place) {
        sql.sql("update lesson set week_no = ?, place = ? where id = ?")
                .params(week, place, id.value())
                .update();
    }

    /// Whoever changes the lesson at the same moment waits here.
    void film(LessonId id, @Nullable String video) {
        sql.sql("update lesson set video = ? where id = ? and discarded_at is null")
                .param(video)
                .param(id.value())
                .update();
    }

    /// When it was published for the first time stays.
    boolean publish(LessonId id, Instant at) {
        return sql.sql("""
                        update lesson set published_at = coalesce(published_at, ?), published = true
                        where id = ? and published = false and discarded_at is null""").params(Utc.of(at), id.value()).update() == 1;
    }

    boolean withdraw(LessonId id) {
        return sql.sql("update lesson set published = false where id = ? and published = true")
                        .param(id.value())
                        .update()
                == 1;
    }

    boolean discard(LessonId id, Instant at) {
        return sql.sql("update lesson set discarded_at = ? where id = ? and discarded_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    Optional<Lesson> find(LessonId id, Function<CommunityId, ZoneId> zones) {
        return sql.sql("select * from lesson where id = ? and discarded_at is null")
                .param(id.value())
                .query((row, _) -> lesson(row, zones))
                .optional();
    }

    List<Lesson> whole(CohortId cohort, Function<CommunityId, ZoneId> zones) {
        return sql.sql("""
                        select * from lesson where cohort = ? and discarded_at is null
                        order by week_no, place, id""")
                .param(cohort.value())
                .query((row, _) -> lesson(row, zones))
                .list();
    }

    /// In their order, without their texts.
    List<LessonLine> in(Collection<CohortId> cohorts, PersonId reader) {
        if (cohorts.isEmpty()) return List.of();
        return sql.sql("""
                        select l.id, l.cohort, l.week_no, l.title_zh, l.title_en, l.opens_at, l.free_preview,
                            l.published, l.published_at, l.video, d.done_at
                        from lesson l left join lesson_done d on d.lesson = l.id and d.person = :reader
                        where l.cohort in (:cohorts) and l.discarded_at is null
                        order by l.cohort, l.week_no, l.place, l.id""")
                .param("reader", reader.value())
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query((row, _) -> line(row, row.getObject("done_at") != null))
                .list();
    }

    /// What visitors may read of those cohorts.
    List<LessonLine> previews(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) return List.of();
        return sql.sql("""
                        select id, cohort, week_no, title_zh, title_en, opens_at, free_preview, published, published_at,
                            video
                        from lesson
                        where cohort in (:cohorts) and free_preview = true and published = true and discarded_at is null
                        order by cohort, week_no, place, id""")
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query((row, _) -> line(row, false))
                .list();
    }

    boolean isDone(LessonId id, PersonId by) {
        return sql.sql("select lesson from lesson_done where lesson = ? and person = ?")
                .params(id.value(), by.value())
                .query((row, _) -> row.getLong("lesson"))
                .optional()
                .isPresent();
    }

    void done(LessonId id, PersonId by, Instant at) {
        sql.sql("insert ignore into lesson_done (lesson, person, done_at) values (?, ?, ?)")
                .params(id.value(), by.value(), Utc.of(at))
                .update();
    }

    void undone(LessonId id, PersonId by) {
        sql.sql("delete from lesson_done where lesson = ? and person = ?")
                .params(id.value(), by.value())
                .update();
    }

    private static LessonLine line(ResultSet row, boolean done) throws SQLException {
        return new LessonLine(
                new LessonId(row.getLong("id")),
                new CohortId(row.getLong("cohort")),
                row.getInt("week_no"),
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                Utc.instant(row.getObject("opens_at", LocalDateTime.class)),
                row.getBoolean("free_preview"),
                row.getBoolean("published"),
                instant(row.getObject("published_at", LocalDateTime.class)),
                row.getString("video") != null,
                true,
                done);
    }

    private static Lesson lesson(ResultSet row, Function<CommunityId, ZoneId> zones) throws SQLException {
        var community = new CommunityId(row.getLong("community"));
        return new Lesson(
                new LessonId(row.getLong("id")),
                community,
                new CohortId(row.getLong("cohort")),
                zones.apply(community),
                row.getInt("week_no"),
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                new Bilingual(row.getString("text_zh"), row.getString("text_en")),
                WebLink.read(row.getString("links")),
                row.getString("video"),
                Utc.instant(row.getObject("opens_at", LocalDateTime.class)),
                row.getBoolean("free_preview"),
                row.getBoolean("published"),
                instant(row.getObject("published_at", LocalDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable LocalDateTime utc(@Nullable Instant at) {
        return at == null ? null : Utc.of(at);
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime at) {
        return at == null ? null : Utc.instant(at);
    }
}
