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
    @Transactional
    public TillSession expire(String id) {
        move(id, TillSession.Standing.OPEN, TillSession.Standing.EXPIRED, null);
        return told(find(id).orElseThrow(() -> new Refused("no such session")));
    }

    @Override
    @Transactional
    public TillRefund refund(String payment, Money amount, String key) {
        var known = sql.sql("select id from practice_refund where idempotency_key = ?")
                .param(key)
                .query(String.class)
                .optional();
        if (known.isPresent()) return new TillRefund(known.get(), TillRefund.Standing.SUCCEEDED);
        var charged = sql.sql("select minor from practice_session where payment = ? and currency = ? for update")
                .params(payment, amount.currency().getCurrencyCode())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("no such payment"));
        long back = sql.sql("select coalesce(sum(minor), 0) from practice_refund where payment = ?")
                .param(payment)
                .query(Long.class)
                .single();
        if (back + amount.minor() > charged) throw new Refused("more than was charged");
        var id = random("practice_refund");
        sql.sql("insert into practice_refund (id, idempotency_key, payment, currency, minor) values (?, ?, ?, ?, ?)")
                .params(id, key, payment, amount.currency().getCurrencyCode(), amount.minor())
                .update();
        return new TillRefund(id, TillRefund.Standing.SUCCEEDED);
    }

    @Override
    @Transactional(readOnly = true)
    public TillRefund refund(String id) {
        return sql.sql("select id from practice_refund where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(known -> new TillRefund(known, TillRefund.Standing.SUCCEEDED))
                .orElseThrow(() -> new Refused("no such refund"));
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
                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
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
            Instant endsAt) {}
}
