package lyceum.friday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.CommunityId;
import lyceum.shared.GroupId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of series, whom they tell, and on which days nobody shares.
@Component
class SeriesRows {
    private final JdbcClient sql;

    SeriesRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Series> find(CommunityId community) {
        var audience = audience(community);
        return sql.sql("select * from friday_series where community = ?")
                .param(community.value())
                .query((row, _) -> series(row, audience))
                .optional();
    }

    /// Refuses with [NoSeriesYet] where a community has none.
    SeriesPlan plan(CommunityId community) {
        return find(community).orElseThrow(NoSeriesYet::new).plan();
    }

    void add(CommunityId community, SeriesPlan plan, Instant now) {
        sql.sql("""
                        insert into friday_series
                            (community, weekday, at_time, zone, minutes, link, first_day, last_day, edition, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)""")
                .param(community.value())
                .param(plan.weekday().getValue())
                .param(plan.time().toString())
                .param(plan.zone().getId())
                .param(plan.minutes())
                .param(plan.link())
                .param(plan.firstDay())
                .param(plan.lastDay())
                .param(Utc.of(now))
                .update();
        choose(community, plan.audience());
    }

    /// False where it was changed since.
    boolean change(CommunityId community, SeriesPlan plan, int seen, Instant now) {
        int changed = sql.sql("""
                        update friday_series
                        set weekday = ?, at_time = ?, zone = ?, minutes = ?, link = ?, first_day = ?, last_day = ?,
                            edition = edition + 1, changed_at = ?
                        where community = ? and edition = ?""")
                .param(plan.weekday().getValue())
                .param(plan.time().toString())
                .param(plan.zone().getId())
                .param(plan.minutes())
                .param(plan.link())
                .param(plan.firstDay())
                .param(plan.lastDay())
                .param(Utc.of(now))
                .param(community.value())
                .param(seen)
                .update();
        if (changed == 0) return false;
        sql.sql("delete from friday_audience where community = ?")
                .param(community.value())
                .update();
        choose(community, plan.audience());
        return true;
    }

    void open(CommunityId community, Openness openness) {
        sql.sql("update friday_series set to_later_members = ?, to_strangers = ? where community = ?")
                .params(openness.toLaterMembers(), openness.toStrangers(), community.value())
                .update();
    }

    private void choose(CommunityId community, Set<GroupId> audience) {
        for (var group : audience)
            sql.sql("insert into friday_audience (community, place) values (?, ?)")
                    .params(community.value(), group.value())
                    .update();
    }

    private Set<GroupId> audience(CommunityId community) {
        return new HashSet<>(sql.sql("select place from friday_audience where community = ?")
                .param(community.value())
                .query((row, _) -> new GroupId(row.getLong("place")))
                .list());
    }

    List<DayOff> daysOff(CommunityId community, LocalDate from, LocalDate until) {
        return sql.sql("""
                        select off_day, why
                        from friday_exception
                        where community = ? and off_day between ? and ?
                        order by off_day""")
                .params(community.value(), from, until)
                .query((row, _) -> new DayOff(row.getObject("off_day", LocalDate.class), row.getString("why")))
                .list();
    }

    void takeOff(CommunityId community, LocalDate day, String why) {
        sql.sql("""
                        insert into friday_exception (community, off_day, why) values (?, ?, ?)
                        on duplicate key update why = values(why)""").params(community.value(), day, why).update();
    }

    boolean putBack(CommunityId community, LocalDate day) {
        return sql.sql("delete from friday_exception where community = ? and off_day = ?")
                        .params(community.value(), day)
                        .update()
                == 1;
    }

    private static Series series(ResultSet row, Set<GroupId> audience) throws SQLException {
        @Nullable LocalDate last = row.getObject("last_day", LocalDate.class);
        return new Series(
                new CommunityId(row.getLong("community")),
                new SeriesPlan(
                        DayOfWeek.of(row.getInt("weekday")),
                        LocalTime.parse(row.getString("at_time")),
                        ZoneId.of(row.getString("zone")),
                        row.getInt("minutes"),
                        row.getString("link"),
                        row.getObject("first_day", LocalDate.class),
                        last,
                        audience),
                row.getInt("edition"),
                new Openness(row.getBoolean("to_later_members"), row.getBoolean("to_strangers")));
    }
}
