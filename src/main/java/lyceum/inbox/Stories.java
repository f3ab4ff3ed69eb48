package lyceum.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.shared.GroupId;
import lyceum.shared.Ids;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What whole groups were told. One row a group, written with the thing itself: it is in every inbox with its commit.
@Component
class Stories {
    private static final int MOST = 4_000;

    /// @param place what the story leads to in that group
    record Story(long id, Kind kind, GroupId group, long thing, long place, PersonId author, Instant at) {}

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Stories(JdbcClient sql, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Kind kind, GroupId group, long thing, long place, PersonId author) {
        long id = ids.next();
        int told = sql.sql("""
                        insert ignore into inbox_story (id, kind, in_group, thing, place, author, told_at, gone)
                        values (?, ?, ?, ?, ?, ?, ?, false)""")
                .params(id, kind.name(), group.value(), thing, place, author.value(), Utc.of(clock.instant()))
                .update();
        if (told == 1) events.publishEvent(new StoryTold(id));
    }

    /// Whatever leads there is out of every inbox, or back in it.
    List<GroupId> hide(Kind kind, long place, boolean gone) {
        sql.sql("update inbox_story set gone = ? where kind = ? and place = ?")
                .params(gone, kind.name(), place)
                .update();
        return sql.sql("select in_group from inbox_story where kind = ? and place = ?")
                .params(kind.name(), place)
                .query((row, _) -> new GroupId(row.getLong("in_group")))
                .list();
    }

    Optional<Story> find(long id) {
        return sql.sql("select * from inbox_story where id = ? and gone = false")
                .param(id)
                .query(Stories::story)
                .optional();
    }

    /// The newest first, so many at most.
    List<Story> in(Collection<GroupId> groups, Duration past) {
        if (groups.isEmpty()) return List.of();
        return sql.sql("""
                        select *
                        from inbox_story
                        where in_group in (:groups) and told_at >= :since and gone = false
                        order by told_at desc
                        limit :most""")
                .param("groups", groups.stream().map(GroupId::value).toList())
                .param("since", Utc.of(clock.instant().minus(past)))
                .param("most", MOST)
                .query(Stories::story)
                .list();
    }

    List<GroupId> toldWithin(Duration past) {
        return sql.sql("select distinct in_group from inbox_story where told_at >= ?")
                .param(Utc.of(clock.instant().minus(past)))
                .query((row, _) -> new GroupId(row.getLong("in_group")))
                .list();
    }

    void sweep(Duration kept) {
        sql.sql("delete from inbox_story where told_at < ?")
                .param(Utc.of(clock.instant().minus(kept)))
                .update();
    }

    private static Story story(ResultSet row, int n) throws SQLException {
        return new Story(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                new GroupId(row.getLong("in_group")),
                row.getLong("thing"),
                row.getLong("place"),
                new PersonId(row.getLong("author")),
                Utc.instant(row.getObject("told_at", LocalDateTime.class)));
    }
}
