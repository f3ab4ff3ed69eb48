package lyceum.payment;

import static lyceum.payment.Desk.utc;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A till that takes no money: it keeps sessions and refunds as a real one does and tells of them through the same
/// inbox. It exists only where no keys of a real one are configured.
@Component
@Conditional(NoKeys.class)
class PracticeTill implements Till {
    /// Begins the keys of refunds that nobody here asked for.
    static final String ELSEWHERE = "elsewhere:";

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    PracticeTill(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public MoneyKind kind() {
        return MoneyKind.PRACTICE;
    }

    @Override
    @Transactional
    public TillSession open(CheckoutRequest wish, Instant ends) {
        var key = "checkout:" + wish.order() + ":" + wish.attempt();
        sql.sql("""
                        insert into practice_session (id, idempotency_key, ticket_order, community, payer, what, currency,
                                                      minor, delayed_methods, state, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
                        on duplicate key update idempotency_key = values(idempotency_key)
                        """)
                .params(
                        random("practice"),
                        key,
                        wish.order().value(),
                        wish.community().value(),
                        wish.payer().value(),
                        wish.what(),
                        wish.amount().currency().getCurrencyCode(),
                        wish.amount().minor(),
                        wish.delayedMethods(),
                        utc(ends))
                .update();
        return told(sql.sql("select * from practice_session where idempotency_key = ?")
                .param(key)
                .query(PracticeTill::row)
                .single());
    }

    @Override
    @Transactional
    public TillSession session(String id) {
        var session = find(id).orElseThrow(() -> new Refused("no such session"));
        if (session.state() == TillSession.Standing.OPEN && !clock.instant().isBefore(session.endsAt()))
            return expire(id);
        return told(session);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TillSession> sessionOf(String payment) {
        return sql.sql("select * from practice_session where payment = ?")
                .param(payment)
                .query(PracticeTill::row)
                .optional()
                .map(this::told);
    }

    @Override
    @Transactional
    public TillSession expire(String id) {
        move(id, TillSession.Standing.OPEN, TillSession.Standing.EXPIRED, null);
        return told(find(id).orElseThrow(() -> new Refused("no such session")));
    }

    @Override
    @Transactional
    public TillRefund refund(String payment, Money amount, String key) {
        var session = sql.sql("select * from practice_session where payment = ? for update")
                .param(payment)
                .query(PracticeTill::row)
                .optional()
                .orElseThrow(() -> new Refused("no such payment"));
        var known = refunds("idempotency_key", key);
        if (!known.isEmpty()) return known.getFirst();
        long back = refunds("payment", payment).stream()
                .filter(one -> one.standing() != TillRefund.Standing.FAILED)
                .mapToLong(one -> one.amount().minor())
                .sum();
        boolean fits = amount.currency().equals(session.amount().currency())
                && back + amount.minor() <= session.amount().minor();
        if (!fits) throw new Refused("more than was charged");
        var id = random("practice_refund");
        sql.sql("insert into practice_refund (id, idempotency_key, payment, currency, minor, state)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        key,
                        payment,
                        amount.currency().getCurrencyCode(),
                        amount.minor(),
                        session.refunds().first().name())
                .update();
        return refund(id);
    }

    @Override
    @Transactional(readOnly = true)
    public TillRefund refund(String id) {
        return refunds("id", id).stream().findAny().orElseThrow(() -> new Refused("no such refund"));
    }

    List<TillRefund> refunds(String column, String value) {
        return sql.sql("select * from practice_refund where " + column + " = ?")
                .param(value)
                .query((row, i) -> new TillRefund(
                        row.getString("id"),
                        TillRefund.Standing.valueOf(row.getString("state")),
                        row.getString("payment"),
                        Money.of(row.getString("currency"), row.getLong("minor")),
                        row.getString("idempotency_key").startsWith(ELSEWHERE)
                                ? null
                                : row.getString("idempotency_key")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public TillDispute dispute(String id) {
        return disputes("id", id).stream().findAny().orElseThrow(() -> new Refused("no such dispute"));
    }

    List<TillDispute> disputes(String column, String value) {
        return sql.sql("select * from practice_dispute where " + column + " = ?")
                .param(value)
                .query((row, i) -> new TillDispute(
                        row.getString("id"),
                        row.getString("payment"),
                        Money.of(row.getString("currency"), row.getLong("minor")),
                        TillDispute.Standing.valueOf(row.getString("state")),
                        "practice"))
                .list();
    }

    /// Everything that happens here is told at once, in the same transaction: nothing can be missed.
    @Override
    public List<TillEvent> eventsSince(Instant then) {
        return List.of();
    }

    /// Its books are in the same database; there is nothing to compare.
    @Override
    public List<TillPayment> paidBetween(Instant from, Instant until) {
        return List.of();
    }

    Optional<Row> find(String id) {
        return sql.sql("select * from practice_session where id = ?")
                .param(id)
                .query(PracticeTill::row)
                .optional();
    }

    /// True for the one click that did it.
    boolean move(String id, TillSession.Standing from, TillSession.Standing to, @Nullable String payment) {
        return sql.sql(
                                "update practice_session set state = ?, payment = coalesce(?, payment) where id = ? and state = ?")
                        .param(to.name())
                        .param(payment)
                        .params(id, from.name())
                        .update()
                == 1;
    }

    String random(String what) {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return what + "_" + HexFormat.of().formatHex(bytes);
    }

    private TillSession told(Row row) {
        return new TillSession(
                row.id(),
                "/till/" + row.id(),
                row.state(),
                row.payment(),
                row.amount(),
                kind(),
                row.order().toString(),
                row.endsAt());
    }

    private static Row row(ResultSet row, int i) throws SQLException {
        return new Row(
                row.getString("id"),
                new OrderId(row.getLong("ticket_order")),
                new CommunityId(row.getLong("community")),
                row.getString("payer"),
                row.getString("what"),
                Money.of(row.getString("currency"), row.getLong("minor")),
                row.getBoolean("delayed_methods"),
                TillSession.Standing.valueOf(row.getString("state")),
                row.getString("payment"),
                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                PracticeDesk.RefundsGo.valueOf(row.getString("refunds")));
    }

    record Row(
            String id,
            OrderId order,
            CommunityId community,
            String payer,
            String what,
            Money amount,
            boolean delayedMethods,
            TillSession.Standing state,
            @Nullable String payment,
            Instant endsAt,
            PracticeDesk.RefundsGo refunds) {}
}
