package lyceum.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Credited points of everybody: added up by the database, or kept ready for the windows that end today. A kept row is
/// always the sum of its member's totals up to its last day: whoever writes it holds that member's line
/// ([ScoreRows#lock]), and reckons it from the totals anew.
@Component
class CreditRows {
    /// @param exact in ten-thousandths of a point
    record Credited(PersonId person, long exact) {}

    private record Ended(RunningWindow window, LocalDate last, boolean known) {}

    private final JdbcClient sql;

    CreditRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is credited to whoever has points within the window, the highest first; of equals the smaller id first. A
    /// row for each member comes back, not one for each day.
    List<Credited> summed(CommunityId community, Weights weights, Window window, int offset, int most) {
        if (weights.countNothing()) return List.of();
        return sql.sql("""
                        select t.person, %1$s as exact
                        from score_total t
                        where t.community = ? and t.on_day between ? and ?
                        group by t.person
                        having %1$s > 0
                        order by exact desc, t.person
                        limit ? offset ?""".formatted(weights.sum()))
                .params(community.value(), window.first(), window.last(), most, offset)
                .query((row, _) -> new Credited(new PersonId(row.getLong("person")), row.getLong("exact")))
                .list();
    }

    /// The same, read in its order; nothing while a single member of that community is not reckoned up to that day.
    List<Credited> kept(RunningWindow of, LocalDate last, int offset, int most) {
        return sql.sql("""
                        select person, exact from standing_credit
                        where running = :running and last_day = :last and exact > 0
                            and (select count(*) from standing_credit where running = :running and last_day = :last)
                                = (select count(*) from score_member where community = :community)
                        order by exact desc, person
                        limit :most offset :offset""")
                .param("running", of.id())
                .param("last", last)
                .param("community", of.community().value())
                .param("most", most)
                .param("offset", offset)
                .query((row, _) -> new Credited(new PersonId(row.getLong("person")), row.getLong("exact")))
                .list();
    }

    List<RunningWindow> windows(CommunityId community) {
        return sql.sql("select id, weights, days from standing_running where community = ? order by id")
                .param(community.value())
                .query((row, _) -> new RunningWindow(
                        row.getLong("id"), community, Weights.parse(row.getString("weights")), row.getInt("days")))
                .list();
    }

    Optional<RunningWindow> window(CommunityId community, Weights weights, int days) {
        return sql.sql("select id from standing_running where community = ? and weights = ? and days = ?")
                .params(community.value(), weights.text(), days)
                .query((row, _) -> new RunningWindow(row.getLong("id"), community, weights, days))
                .optional();
    }

    void begin(RunningWindow window) {
        sql.sql("insert ignore into standing_running (id, community, weights, days) values (?, ?, ?, ?)")
                .params(
                        window.id(),
                        window.community().value(),
                        window.weights().text(),
                        window.days())
                .update();
    }

    void end(RunningWindow window) {
        sql.sql("delete from standing_running where id = ?").param(window.id()).update();
        sql.sql("delete from standing_credit where running = ?")
                .param(window.id())
                .update();
    }

    /// Members who are not reckoned up to that day, in order of their ids.
    List<PersonId> behind(RunningWindow window, LocalDate last, long after, int most) {
        return sql.sql("""
                        select m.person
                        from score_member m left join standing_credit c on c.running = ? and c.person = m.person
                        where m.community = ? and m.person > ? and (c.person is null or c.last_day <> ?)
                        order by m.person
                        limit ?""")
                .params(window.id(), window.community().value(), after, last, most)
                .query((row, _) -> new PersonId(row.getLong("person")))
                .list();
    }

    /// These members anew, up to that day. While their lines are held.
    void reckon(RunningWindow window, LocalDate last, Collection<PersonId> people) {
        if (people.isEmpty()) return;
        var ids = people.stream().map(PersonId::value).toList();
        sql.sql("delete from standing_credit where running = :running and person in (:people)")
                .param("running", window.id())
                .param("people", ids)
                .update();
        sql.sql("""
                        insert into standing_credit (running, person, last_day, exact)
                        select r.id, m.person, cast(:last as date), %s
                        from standing_running r
                        join score_member m on m.community = r.community
                        left join score_total t on t.community = m.community and t.person = m.person
                            and t.on_day between :first and :last
                        where r.id = :running and m.person in (:people)
                        group by r.id, m.person""".formatted(window.weights().sum()))
                .param("running", window.id())
                .param("people", ids)
                .param("first", window.endingOn(last).first())
                .param("last", last)
                .update();
    }

    /// After a total of that member has changed, in the same transaction. The window's last day stays what it is: only
    /// the sweep moves it on.
    void counted(CommunityId community, PersonId person, ScoreKind kind, LocalDate day) {
        for (var one : ended(community, person)) {
            var counts = one.window().endingOn(one.last());
            boolean changes = one.window().weights().counted().containsKey(kind)
                    && !day.isBefore(counts.first())
                    && !day.isAfter(counts.last());
            if (changes || !one.known()) reckon(one.window(), one.last(), List.of(person));
        }
    }

    /// Up to which day that member is reckoned; whoever is new, up to the day of all others.
    private List<Ended> ended(CommunityId community, PersonId person) {
        return sql.sql("""
                        select * from (
                            select r.id, r.weights, r.days, c.person,
                                coalesce(c.last_day,
                                    (select max(o.last_day) from standing_credit o where o.running = r.id)) as last_day
                            from standing_running r
                            left join standing_credit c on c.running = r.id and c.person = ?
                            where r.community = ?
                        ) ended
                        where last_day is not null
                        order by id""")
                .params(person.value(), community.value())
                .query((row, _) -> new Ended(
                        new RunningWindow(
                                row.getLong("id"),
                                community,
                                Weights.parse(row.getString("weights")),
                                row.getInt("days")),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("person") != null))
                .list();
    }

    /// How many kept rows are not the sum of their totals: none, always.
    int differing(CommunityId community) {
        int differing = 0;
        for (var window : windows(community))
            for (var last : lastDays(window))
                differing += sql.sql("""
                                select count(*) from (
                                    select c.person
                                    from standing_credit c
                                    left join score_total t on t.community = :community and t.person = c.person
                                        and t.on_day between :first and :last
                                    where c.running = :running and c.last_day = :last
                                    group by c.person, c.exact
                                    having c.exact <> %s
                                ) differing""".formatted(window.weights().sum()))
                        .param("community", community.value())
                        .param("running", window.id())
                        .param("first", window.endingOn(last).first())
                        .param("last", last)
                        .query(Integer.class)
                        .single();
        return differing;
    }

    private List<LocalDate> lastDays(RunningWindow window) {
        return sql.sql("select distinct last_day from standing_credit where running = ?")
                .param(window.id())
                .query((row, _) -> row.getObject("last_day", LocalDate.class))
                .list();
    }
}
