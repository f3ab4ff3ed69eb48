package lyceum.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of checkouts.
@Component
class Desk {
    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final Ids ids;

    Desk(JdbcClient sql, JdbcOperations batches, Ids ids) {
        this.sql = sql;
        this.batches = batches;
        this.ids = ids;
    }

    /// Saved before the till is asked, so that a session that was opened and never answered can be found again. An
    /// attempt that the till would not hear of is followed by the next.
    Checkout prepare(CheckoutRequest wish, MoneyKind kind, Instant now, Instant ends) {
        var last = lastOf(wish.order());
        boolean refused = last.isPresent()
                && last.get().state() == Checkout.State.EXPIRED
                && last.get().session() == null;
        int attempt = last.map(Checkout::attempt).orElse(wish.attempt());
        return prepare(wish, refused ? attempt + 1 : Math.max(attempt, wish.attempt()), kind, now, ends);
    }

    /// The till refused to open it: there is no session that could be paid.
    void neverOpened(Checkout one) {
        sql.sql("update checkout set state = 'EXPIRED', look_at = null, payer = null"
                        + " where id = ? and state = 'OPENING' and session is null")
                .param(one.id())
                .update();
    }

    private Checkout prepare(CheckoutRequest wish, int attempt, MoneyKind kind, Instant now, Instant ends) {
        sql.sql("""
                        insert into checkout (id, community, ticket_order, attempt, money_kind, currency, minor, what,
                                              payer, language, delayed_methods, state, made_at, ends_at, look_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPENING', ?, ?, ?)
                        on duplicate key update attempt = attempt
                        """)
                .params(
                        ids.next(),
                        wish.community().value(),
                        wish.order().value(),
                        attempt,
                        kind.name(),
                        wish.amount().currency().getCurrencyCode(),
                        wish.amount().minor(),
                        wish.what(),
                        wish.payer().value(),
                        wish.language().toLanguageTag(),
                        wish.delayedMethods(),
                        utc(now),
                        utc(ends),
                        utc(ends))
                .update();
        return sql.sql("select * from checkout where ticket_order = ? and attempt = ?")
                .params(wish.order().value(), attempt)
                .query(Desk::checkout)
                .single();
    }

    void opened(Checkout one, TillSession session) {
        sql.sql("update checkout set session = ?, page = ?, payer = null, state = 'OPEN', ends_at = ?, look_at = ?"
                        + " where id = ? and state = 'OPENING'")
                .params(session.id(), session.page(), utc(session.ends()), utc(session.ends()), one.id())
                .update();
    }

    /// True for the one caller that moved it.
    boolean move(Checkout one, Checkout.State to, @Nullable Instant lookAt) {
        return sql.sql("update checkout set state = ?, look_at = ? where id = ? and state = ?")
                        .param(to.name())
                        .param(lookAt == null ? null : utc(lookAt))
                        .params(one.id(), one.state().name())
                        .update()
                == 1;
    }

    void lookAgain(Checkout one, Instant at) {
        sql.sql("update checkout set look_at = ? where id = ? and look_at is not null")
                .params(utc(at), one.id())
                .update();
    }

    Optional<Checkout> lastOf(OrderId order) {
        return sql.sql("select * from checkout where ticket_order = ? order by attempt desc limit 1")
                .param(order.value())
                .query(Desk::checkout)
                .optional();
    }

    /// By session; locked in one order, so that two batches never wait for each other in a circle.
    Map<String, Checkout> locked(Collection<String> sessions) {
        var locked = new HashMap<String, Checkout>();
        sql.sql("select * from checkout where session in (:sessions) order by session for update")
                .param("sessions", sessions)
                .query(Desk::checkout)
                .list()
                .forEach(one -> locked.put(Objects.requireNonNull(one.session()), one));
        return locked;
    }

    /// Which of these sessions are ours.
    Set<String> known(Collection<String> sessions) {
        return sessions.isEmpty()
                ? Set.of()
                : sql.sql("select session from checkout where session in (:sessions)")
                        .param("sessions", sessions)
                        .query((row, i) -> row.getString(1))
                        .set();
    }

    /// Those whose end has come without a word from the till.
    List<Checkout> overdue(Instant now, int most) {
        return sql.sql("select * from checkout where look_at <= ? order by look_at limit ?")
                .params(utc(now), most)
                .query(Desk::checkout)
                .list();
    }

    /// What was paid for, and by which payment.
    record Paid(Checkout checkout, String payment, Money amount) {}

    /// Many at once, each locked by [#locked]: three statements to the database, however many they are. Answers those
    /// that were not known yet, in their order.
    List<Paid> paid(List<Paid> all, Instant at) {
        var known = sql.sql("select id from payment where id in (:payments)")
                .param("payments", all.stream().map(Paid::payment).toList())
                .query((row, i) -> row.getString(1))
                .set();
        var fresh = all.stream().filter(one -> known.add(one.payment())).toList();
        batches.batchUpdate(
                "update checkout set state = 'PAID', look_at = null where id = ?",
                all.stream().map(one -> new Object[] {one.checkout().id()}).toList());
        batches.batchUpdate(
                "insert into payment (id, checkout, ticket_order, community, currency, minor, paid_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'SETTLED')",
                fresh.stream()
                        .map(one -> new Object[] {
                            one.payment(),
                            one.checkout().id(),
                            one.checkout().order().value(),
                            one.checkout().community().value(),
                            one.amount().currency().getCurrencyCode(),
                            one.amount().minor(),
                            utc(at)
                        })
                        .toList());
        return fresh;
    }

    /// True if it was not known yet.
    boolean paid(Checkout one, String payment, Money amount, Instant at, @Nullable String problem) {
        var known = sql.sql("select count(*) from payment where id = ?")
                .param(payment)
                .query(Integer.class)
                .single();
        if (known > 0) return false;
        sql.sql("""
                        insert into payment (id, checkout, ticket_order, community, currency, minor, paid_at, state, problem)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        payment,
                        one.id(),
                        one.order().value(),
                        one.community().value(),
                        amount.currency().getCurrencyCode(),
                        amount.minor(),
                        utc(at),
                        problem == null ? "SETTLED" : "QUARANTINED")
                .param(problem)
                .update();
        return true;
    }

    private static Checkout checkout(ResultSet row, int i) throws SQLException {
        return new Checkout(
                row.getLong("id"),
                new CommunityId(row.getLong("community")),
                new OrderId(row.getLong("ticket_order")),
                row.getInt("attempt"),
                row.getString("what"),
                row.getString("payer"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("delayed_methods"),
                MoneyKind.valueOf(row.getString("money_kind")),
                Money.of(row.getString("currency"), row.getLong("minor")),
                row.getString("session"),
                row.getString("page"),
                Checkout.State.valueOf(row.getString("state")),
                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
