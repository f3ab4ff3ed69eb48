package lyceum.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of score events, and in the same transaction the totals by member, kind and day, and what they are worth in
/// the windows that end today.
@Component
class ScoreRows {
    /// @param raw in hundredths of a point
    record Total(PersonId person, ScoreKind kind, LocalDate day, long raw) {}

    private final JdbcClient sql;
    private final CreditRows credits;
    private final Ids ids;

    ScoreRows(JdbcClient sql, CreditRows credits, Ids ids) {
        this.sql = sql;
        this.credits = credits;
        this.ids = ids;
    }

    /// Until the transaction ends, nobody else counts anything of these members. Whoever counts for more than one takes
    /// all their lines first, and everybody takes lines in the order of the ids, so that nobody waits in a circle.
    void lock(CommunityId community, Collection<PersonId> people) {
        for (var person : inOrder(people))
            // Not “insert ignore”: of a line that is there MySQL would give it a shared lock, and two who have that
            // wait
            // for each other.
            sql.sql("""
                            insert into score_member (community, person) values (?, ?)
                            on duplicate key update person = values(person)""").params(community.value(), person.value()).update();
        held(community, people);
    }

    /// The same, without a line for whoever has none.
    /// @return those who have one
    List<PersonId> held(CommunityId community, Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return sql.sql("""
                        select person from score_member
                        where community = :community and person in (:people)
                        order by person
                        for update""")
                .param("community", community.value())
                .param("people", inOrder(people).stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    private static List<PersonId> inOrder(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted(Comparator.comparingLong(PersonId::value))
                .toList();
    }

    /// Whether it was new; the same source and cause again changes nothing.
    /// @param by who made it count
    boolean write(ScoreEvent event, @Nullable PersonId by, Instant now) {
        lock(event.community(), List.of(event.person()));
        int written = sql.sql("""
                insert ignore into score_event (id, community, person, kind, source, cause, thing, in_group, raw, on_day,
                    happened_at, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(ids.next())
                .param(event.community().value())
                .param(event.person().value())
                .param(event.kind().name())
                .param(event.source())
                .param(event.cause())
                .param(event.thing())
                .param(event.group() == null ? null : event.group().value())
                .param(event.raw())
                .param(event.day())
                .param(Utc.of(event.happenedAt()))
                .param(Utc.of(now))
                .param(by == null ? null : by.value())
                .update();
        if (written == 0) return false;
        sql.sql("""
                insert into score_total (community, on_day, kind, person, raw)
                values (?, ?, ?, ?, ?)
                on duplicate key update raw = raw + values(raw)""")
                .param(event.community().value())
                .param(event.day())
                .param(event.kind().name())
                .param(event.person().value())
                .param(event.raw())
                .update();
        credits.counted(event.community(), event.person(), event.kind(), event.day());
        return true;
    }

    /// What was recorded of each of these sources, all causes together.
    Map<Long, Long> recorded(ScoreKind kind, PersonId person, Collection<Long> sources) {
        if (sources.isEmpty()) return Map.of();
        var recorded = new HashMap<Long, Long>();
        sql.sql("""
                select source, sum(raw) as raw from score_event
                where kind = :kind and source in (:sources) and person = :person
                group by source""")
                .param("kind", kind.name())
                .param("sources", sources)
                .param("person", person.value())
                .query(row -> {
                    recorded.put(row.getLong("source"), row.getLong("raw"));
                });
        return recorded;
    }

    /// Of these people; one question, however many they are.
    List<Total> totals(CommunityId community, Window window, Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return sql.sql("""
                        select person, kind, on_day, raw from score_total
                        where community = :community and person in (:people) and on_day between :first and :last""")
                .param("community", community.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("first", window.first())
                .param("last", window.last())
                .query(ScoreRows::total)
                .list();
    }

    /// Of everybody.
    List<Total> totals(CommunityId community, Window window) {
        return sql.sql("""
                        select person, kind, on_day, raw from score_total
                        where community = ? and on_day between ? and ?""")
                .params(community.value(), window.first(), window.last())
                .query(ScoreRows::total)
                .list();
    }

    Optional<PersonId> recorder(PersonId of, ScoreKind kind, long source, long cause) {
        return sql.sql("""
                        select recorded_by from score_event
                        where kind = ? and source = ? and person = ? and cause = ? and recorded_by is not null""")
                .params(kind.name(), source, of.value(), cause)
                .query((row, _) -> new PersonId(row.getLong("recorded_by")))
                .optional();
    }

    boolean isRecorded(PersonId of, ScoreKind kind, long source, long cause) {
        return sql.sql("select count(*) from score_event where kind = ? and source = ? and person = ? and cause = ?")
                        .params(kind.name(), source, of.value(), cause)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// In the order in which the acts happened.
    List<ScoreEvent> events(CommunityId community, PersonId person, Window window) {
        return sql.sql("""
                        select * from score_event
                        where community = ? and person = ? and on_day between ? and ?
                        order by happened_at, id""")
                .params(community.value(), person.value(), window.first(), window.last())
                .query(ScoreRows::event)
                .list();
    }

    /// Of these people and one kind, the newest first.
    List<ScoreEvent> events(CommunityId community, ScoreKind kind, Window window, Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return sql.sql("""
                        select * from score_event
                        where community = :community and person in (:people) and on_day between :first and :last
                            and kind = :kind
                        order by happened_at desc, id desc""")
                .param("community", community.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("first", window.first())
                .param("last", window.last())
                .param("kind", kind.name())
                .query(ScoreRows::event)
                .list();
    }

    /// On how many days of how many members and kinds the total is not the sum of its events: none, always.
    int differing(CommunityId community) {
        return sql.sql("""
                        select count(*) from (
                            select person, kind, on_day from (
                                select person, kind, on_day, raw from score_event where community = :community
                                union all
                                select person, kind, on_day, -raw from score_total where community = :community
                            ) compared
                            group by person, kind, on_day
                            having sum(raw) <> 0
                        ) differing""")
                .param("community", community.value())
                .query(Integer.class)
                .single();
    }

    private static Total total(ResultSet row, int n) throws SQLException {
        return new Total(
                new PersonId(row.getLong("person")),
                ScoreKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getLong("raw"));
    }

    private static ScoreEvent event(ResultSet row, int n) throws SQLException {
        @Nullable Long group = row.getObject("in_group", Long.class);
        return new ScoreEvent(
                new CommunityId(row.getLong("community")),
                new PersonId(row.getLong("person")),
                ScoreKind.valueOf(row.getString("kind")),
                row.getLong("source"),
                row.getLong("cause"),
                row.getLong("thing"),
                group == null ? null : new GroupId(group),
                row.getLong("raw"),
                row.getObject("on_day", LocalDate.class),
                Utc.instant(row.getObject("happened_at", LocalDateTime.class)));
    }
}
