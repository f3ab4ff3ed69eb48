package lyceum.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of briefs and their rubrics: a list is three questions, however long it is.
@Component
class AssignmentRows {
    private final JdbcClient sql;

    AssignmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Assignment one, PersonId by) {
        sql.sql("""
                        insert into assignment
                            (id, community, cohort, title_zh, title_en, text_zh, text_en, opens_at, due_at, cut_off_at,
                            attempts, required, percent_a_day, floor_percent, version, written_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .param(one.id().value())
                .param(one.community().value())
                .param(one.cohort().value())
                .param(one.title().zh())
                .param(one.title().en())
                .param(one.text().zh())
                .param(one.text().en())
                .param(Utc.of(one.opens()))
                .param(Utc.of(one.due()))
                .param(Utc.of(one.cutOff()))
                .param(one.attempts())
                .param(one.required())
                .param(one.late().percentADay())
                .param(one.late().floorPercent())
                .param(by.value())
                .update();
        addRubric(one);
    }

    /// False where somebody else was faster.
    boolean change(Assignment one, int seen) {
        int changed = sql.sql("""
                        update assignment
                        set title_zh = ?, title_en = ?, text_zh = ?, text_en = ?, opens_at = ?, due_at = ?,
                            cut_off_at = ?, attempts = ?, required = ?, percent_a_day = ?, floor_percent = ?,
                            version = version + 1
                        where id = ? and version = ? and discarded_at is null""")
                .param(one.title().zh())
                .param(one.title().en())
                .param(one.text().zh())
                .param(one.text().en())
                .param(Utc.of(one.opens()))
                .param(Utc.of(one.due()))
                .param(Utc.of(one.cutOff()))
                .param(one.attempts())
                .param(one.required())
                .param(one.late().percentADay())
                .param(one.late().floorPercent())
                .param(one.id().value())
                .param(seen)
                .update();
        if (changed == 0) return false;
        sql.sql("delete from assignment_level where assignment = ?")
                .param(one.id().value())
                .update();
        sql.sql("delete from assignment_criterion where assignment = ?")
                .param(one.id().value())
                .update();
        addRubric(one);
        return true;
    }

    private void addRubric(Assignment one) {
        for (int place = 0; place < one.rubric().criteria().size(); place++) {
            var criterion = one.rubric().criteria().get(place);
            sql.sql("insert into assignment_criterion (assignment, place, title) values (?, ?, ?)")
                    .params(one.id().value(), place, criterion.title())
                    .update();
            for (var level : criterion.levels())
                sql.sql("insert into assignment_level (assignment, place, points, words) values (?, ?, ?, ?)")
                        .params(one.id().value(), place, level.points(), level.words())
                        .update();
        }
    }

    /// Until the end of the transaction nobody hands in and nobody changes it; false where it is thrown away.
    boolean lock(AssignmentId id) {
        return sql.sql("select id from assignment where id = ? and discarded_at is null for update")
                .param(id.value())
                .query((row, _) -> row.getLong("id"))
                .optional()
                .isPresent();
    }

    boolean publish(AssignmentId id, Instant at) {
        return sql.sql("update assignment set published_at = ? where id = ? and published_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    boolean discard(AssignmentId id, Instant at) {
        return sql.sql("update assignment set discarded_at = ? where id = ? and discarded_at is null")
                        .params(Utc.of(at), id.value())
                        .update()
                == 1;
    }

    Optional<Assignment> find(AssignmentId id, Function<CommunityId, ZoneId> zones) {
        var rubrics = rubrics(List.of(id.value()));
        return sql.sql("select * from assignment where id = ? and discarded_at is null")
                .param(id.value())
                .query((row, _) -> assignment(row, rubrics))
                .optional()
                .map(one -> one.in(zones.apply(one.community())));
    }

    /// Drafts too, by their due time.
    List<Assignment> in(Collection<CohortId> cohorts, Function<CommunityId, ZoneId> zones) {
        if (cohorts.isEmpty()) return List.of();
        var ids = sql.sql("select id from assignment where cohort in (:cohorts) and discarded_at is null")
                .param("cohorts", values(cohorts))
                .query((row, _) -> row.getLong("id"))
                .list();
        if (ids.isEmpty()) return List.of();
        var rubrics = rubrics(ids);
        return sql
                .sql("select * from assignment where id in (:ids) and discarded_at is null order by due_at, id")
                .param("ids", ids)
                .query((row, _) -> assignment(row, rubrics))
                .list()
                .stream()
                .map(one -> one.in(zones.apply(one.community())))
                .toList();
    }

    Map<AssignmentId, Bilingual> titles(Collection<AssignmentId> some) {
        if (some.isEmpty()) return Map.of();
        var titles = new HashMap<AssignmentId, Bilingual>();
        sql.sql("select id, title_zh, title_en from assignment where id in (:ids) and discarded_at is null")
                .param("ids", some.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    titles.put(
                            new AssignmentId(row.getLong("id")),
                            new Bilingual(row.getString("title_zh"), row.getString("title_en")));
                });
        return titles;
    }

    private static List<Long> values(Collection<CohortId> cohorts) {
        return cohorts.stream().map(CohortId::value).toList();
    }

    private Map<Long, Rubric> rubrics(Collection<Long> of) {
        var levels = new HashMap<Long, Map<Integer, List<Level>>>();
        sql.sql("select assignment, place, points, words from assignment_level where assignment in (:ids)")
                .param("ids", of)
                .query(row -> {
                    levels.computeIfAbsent(row.getLong("assignment"), _ -> new HashMap<>())
                            .computeIfAbsent(row.getInt("place"), _ -> new ArrayList<>())
                            .add(new Level(row.getInt("points"), row.getString("words")));
                });
        var criteria = new HashMap<Long, Map<Integer, Criterion>>();
        sql.sql("select assignment, place, title from assignment_criterion where assignment in (:ids)")
                .param("ids", of)
                .query(row -> {
                    long id = row.getLong("assignment");
                    int place = row.getInt("place");
                    criteria.computeIfAbsent(id, _ -> new TreeMap<>())
                            .put(
                                    place,
                                    new Criterion(
                                            row.getString("title"),
                                            levels.getOrDefault(id, Map.of()).getOrDefault(place, List.of())));
                });
        var rubrics = new HashMap<Long, Rubric>();
        criteria.forEach((id, some) -> rubrics.put(id, new Rubric(List.copyOf(some.values()))));
        return rubrics;
    }

    /// Without its zone. Nothing is asked while a row is read: whoever holds one connection and waits for another waits
    /// for those who do the same.
    private static Assignment assignment(ResultSet row, Map<Long, Rubric> rubrics) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new CommunityId(row.getLong("community")),
                new CohortId(row.getLong("cohort")),
                ZoneOffset.UTC,
                new Bilingual(row.getString("title_zh"), row.getString("title_en")),
                new Bilingual(row.getString("text_zh"), row.getString("text_en")),
                rubrics.getOrDefault(row.getLong("id"), new Rubric(List.of())),
                Utc.instant(row.getObject("opens_at", LocalDateTime.class)),
                Utc.instant(row.getObject("due_at", LocalDateTime.class)),
                Utc.instant(row.getObject("cut_off_at", LocalDateTime.class)),
                row.getObject("attempts", Integer.class),
                row.getBoolean("required"),
                new LateRule(row.getInt("percent_a_day"), row.getInt("floor_percent")),
                row.getObject("published_at") != null,
                row.getInt("version"));
    }
}
