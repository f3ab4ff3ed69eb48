package lyceum.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of checkouts.
@Component
class Desk {
    private final JdbcClient sql;
    private final Ids ids;

    Desk(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Saved before the till is asked, so that a session that was opened and never answered can be found again.
    Checkout prepare(CheckoutRequest wish, MoneyKind kind, Instant now, Instant ends) {
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
                        wish.attempt(),
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
                .params(wish.order().value(), wish.attempt())
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

    Optional<Checkout> locked(String session) {
        return sql.sql("select * from checkout where session = ? for update")
                .param(session)
                .query(Desk::checkout)
                .optional();
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
