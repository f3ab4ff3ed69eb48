package lyceum.payment;

import static lyceum.payment.Desk.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lyceum.shared.CommunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the till told and we have not taken to heart yet. An event is taken by moving its next try into the future: two
/// workers never hold the same one, and what a killed worker held comes back by itself.
@Component
class Inbox {
    static final Duration LEASE = Duration.ofMinutes(1);
    static final int MOST_TRIES = 10;
    private static final Duration TILL_ASKED_AGAIN = Duration.ofMinutes(1);
    private static final int LONGEST_PROBLEM = 500;
    private static final long NOBODYS = 0;

    private final JdbcClient sql;
    private final Bell bell;
    private final Clock clock;

    Inbox(JdbcClient sql, Bell bell, Clock clock) {
        this.sql = sql;
        this.bell = bell;
        this.clock = clock;
    }

    /// Kept once, however often it is delivered. Answer the till only after this has committed.
    @Transactional
    public void receive(TillEvent event, Runnable worker) {
        insert(event, "NEW", null);
        bell.ringAfterCommit("inbox", worker);
    }

    /// Kept so that somebody who looks for it finds it; nothing else comes of it.
    /// @param why it is none of ours
    @Transactional
    public void leave(TillEvent event, String why) {
        insert(event, "IGNORED", why);
    }

    private void insert(TillEvent event, String state, @Nullable String problem) {
        var now = utc(clock.instant());
        sql.sql("""
                        insert into inbox (id, kind, about, community, received_at, state, tries, next_try, problem)
                        values (?, ?, ?, ?, ?, ?, 0, ?, ?)
                        on duplicate key update id = values(id)
                        """)
                .params(
                        event.id(),
                        event.kind(),
                        event.about(),
                        event.community() == null ? NOBODYS : event.community().value(),
                        now,
                        state)
                .param(problem == null ? now : null)
                .param(problem)
                .update();
    }

    /// Up to so many due events of one community, the longest waiting first.
    @Transactional
    public List<TillEvent> take(String lease, int most) {
        var now = clock.instant();
        var first = sql.sql("select community from inbox where next_try <= ? order by next_try limit 1")
                .param(utc(now))
                .query(Long.class)
                .optional();
        if (first.isEmpty()) return List.of();
        var due = sql.sql(
                        "select id from inbox where next_try <= ? and community = ? order by next_try, received_at limit ?")
                .params(utc(now), first.get(), most)
                .query(String.class)
                .list();
        if (due.isEmpty()) return List.of(); // another worker was faster
        sql.sql("update inbox set lease = :lease, next_try = :until where id in (:due) and next_try <= :now")
                .param("lease", lease)
                .param("until", utc(now.plus(LEASE)))
                .param("due", due)
                .param("now", utc(now))
                .update();
        return sql.sql("select * from inbox where id in (:due) and lease = :lease order by received_at, id")
                .param("due", due)
                .param("lease", lease)
                .query(Inbox::event)
                .list();
    }

    /// In the transaction of the effect. Whoever lost the lease meanwhile may not commit it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void done(List<TillEvent> events, String lease) {
        end(events, lease, "DONE", null);
    }

    /// The till, or we, know nothing of what it is about.
    @Transactional
    public void ignore(List<TillEvent> events, String lease, String why) {
        end(events, lease, "IGNORED", why);
    }

    private void end(List<TillEvent> events, String lease, String state, @Nullable String problem) {
        int moved = sql.sql("update inbox set state = :state, next_try = null, lease = null, done_at = :now,"
                        + " problem = :problem where id in (:ids) and lease = :lease")
                .param("state", state)
                .param("now", utc(clock.instant()))
                .param("problem", problem)
                .param("ids", events.stream().map(TillEvent::id).toList())
                .param("lease", lease)
                .update();
        if (moved != events.size()) throw new LeaseLost();
    }

    /// The till is silent: asked again soon, any number of times.
    @Transactional
    public void waitForTill(List<TillEvent> events, String lease) {
        sql.sql("update inbox set next_try = :again, lease = null, problem = 'the till is silent'"
                        + " where id in (:ids) and lease = :lease")
                .param("again", utc(clock.instant().plus(TILL_ASKED_AGAIN)))
                .param("ids", events.stream().map(TillEvent::id).toList())
                .param("lease", lease)
                .update();
    }

    /// Tried again later, and at last given to the operator.
    @Transactional
    public void putOff(TillEvent event, String lease, String problem) {
        int tries = sql.sql("select tries from inbox where id = ?")
                .param(event.id())
                .query(Integer.class)
                .single();
        boolean dead = tries + 1 >= MOST_TRIES;
        Instant again = clock.instant().plus(Refunds.patience(tries));
        sql.sql("update inbox set tries = tries + 1, next_try = ?, lease = null, state = ?, problem = ?"
                        + " where id = ? and lease = ?")
                .param(dead ? null : utc(again))
                .params(dead ? "DEAD" : "NEW", shortened(problem), event.id(), lease)
                .update();
    }

    /// The operator's button.
    @Transactional
    public boolean requeue(String event, Runnable worker) {
        bell.ringAfterCommit("inbox", worker);
        return sql.sql("update inbox set state = 'NEW', tries = 0, next_try = ? where id = ? and state = 'DEAD'")
                        .params(utc(clock.instant()), event)
                        .update()
                == 1;
    }

    @Transactional
    public boolean dismiss(String event, String why) {
        return sql.sql("update inbox set state = 'ASIDE', done_at = ?, problem = ? where id = ? and state = 'DEAD'")
                        .params(utc(clock.instant()), shortened(why), event)
                        .update()
                == 1;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST_PROBLEM, text.length()));
    }

    private static TillEvent event(ResultSet row, int i) throws SQLException {
        return new TillEvent(
                row.getString("id"),
                row.getString("kind"),
                row.getString("about"),
                row.getLong("community") == NOBODYS ? null : new CommunityId(row.getLong("community")));
    }

    static final class LeaseLost extends RuntimeException {}
}
