package lyceum.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.directory.NameCards;
import lyceum.friday.Evening;
import lyceum.friday.Sessions;
import lyceum.friday.ShareHeld;
import lyceum.friday.ShareId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who was there, from when until when, and for how long; told once the evening is over.
@Service
public class Attendances {
    public static final int A_PAGE = 200;
    /// Whoever was there for so long has attended.
    public static final int LEAST_MINUTES = 10;
    /// What fits into one piece of news.
    private static final int TOLD_AT_ONCE = 100;
    /// Beats come every minute, and a moment early does not lose one.
    static final Duration NEARLY_A_MINUTE = Duration.ofSeconds(50);
    /// Whoever comes back within it was not away: their minutes go on.
    private static final Duration NOT_AWAY = Duration.ofMinutes(2);

    private final JdbcClient sql;
    private final Sessions sessions;
    private final Roles roles;
    private final NameCards cards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attendances(
            JdbcClient sql,
            Sessions sessions,
            Roles roles,
            NameCards cards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sql = sql;
        this.sessions = sessions;
        this.roles = roles;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    void seen(PersonId person, ShareId share) {
        var now = clock.instant();
        sql.sql("""
                insert into live_attendance (share, person, first_seen, last_seen, minutes)
                values (:share, :person, :now, :now, 0)
                on duplicate key update
                    last_seen = case when last_seen < :away then values(last_seen) else last_seen end""")
                .param("share", share.value())
                .param("person", person.value())
                .param("now", Utc.of(now))
                .param("away", Utc.of(now.minus(NOT_AWAY)))
                .update();
    }

    /// These are still there. However many screens of one person say so, on however many nodes, it is one minute.
    @Transactional
    void beat(ShareId share, Collection<PersonId> people) {
        if (people.isEmpty()) return;
        var now = clock.instant();
        sql.sql("""
                update live_attendance set minutes = minutes + 1, last_seen = :now
                where share = :share and person in (:people) and last_seen <= :before""")
                .param("now", Utc.of(now))
                .param("share", share.value())
                .param("people", people.stream().map(PersonId::value).sorted().toList())
                .param("before", Utc.of(now.minus(NEARLY_A_MINUTE)))
                .update();
    }

    public int count(PersonId reader, ShareId share) {
        sessions.get(reader, share);
        return sql.sql("select count(*) from live_attendance where share = ?")
                .param(share.value())
                .query(Integer.class)
                .single();
    }

    /// For whoever leads the evening, the first who came on top, a page at most.
    @Transactional(readOnly = true)
    public List<Attendee> list(PersonId by, ShareId id, int offset) {
        var share = sessions.get(by, id);
        if (!share.isCrew(by)) roles.demand(by, Act.KEEP_FRIDAYS, share.community());
        var found = sql.sql("""
                        select person, first_seen, last_seen, minutes
                        from live_attendance
                        where share = ?
                        order by first_seen, person
                        limit ? offset ?""")
                .params(id.value(), A_PAGE, offset)
                .query(Attendances::attendee)
                .list();
        var names = cards.names(
                share.community(), found.stream().map(Attendee::person).toList());
        return found.stream()
                .map(one -> new Attendee(
                        one.person(), names.get(one.person()), one.firstSeen(), one.lastSeen(), one.minutes()))
                .toList();
    }

    private static Attendee attendee(ResultSet row, int n) throws SQLException {
        return new Attendee(
                new PersonId(row.getLong("person")),
                null,
                Utc.instant(row.getObject("first_seen", LocalDateTime.class)),
                Utc.instant(row.getObject("last_seen", LocalDateTime.class)),
                row.getInt("minutes"));
    }

    /// How many were there long enough; empty where nobody kept a list.
    Optional<Integer> attended(ShareId share) {
        var minutes = sql.sql("select minutes from live_attendance where share = ?")
                .param(share.value())
                .query(Integer.class)
                .list();
        long least = least(sessions.known(share).evening());
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of((int) minutes.stream().filter(one -> one >= least).count());
    }

    /// Whoever shared has points of their own kind for it; whoever only looked in has none.
    @ApplicationModuleListener
    void on(ShareHeld held) {
        long least = least(sessions.known(held.share()).evening());
        long last = 0;
        while (true) {
            var some = sql.sql("""
                            select person from live_attendance
                            where share = ? and person > ? and person <> ? and minutes >= ?
                            order by person
                            limit ?""")
                    .params(held.share().value(), last, held.speaker().value(), least, TOLD_AT_ONCE)
                    .query((row, _) -> new PersonId(row.getLong("person")))
                    .list();
            if (some.isEmpty()) return;
            events.publishEvent(new ShareAttended(held.community(), held.share(), some, held.began()));
            last = some.getLast().value();
        }
    }

    /// In minutes: ten, or half of an evening that was shorter than twenty.
    static long least(Evening evening) {
        var begun = evening.begunAt();
        var ended = evening.endedAt();
        if (begun == null || ended == null) return LEAST_MINUTES;
        return Math.min(LEAST_MINUTES, Duration.between(begun, ended).toMinutes() / 2);
    }
}
