package lyceum.payment;

import static lyceum.payment.Desk.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lyceum.shared.CommunityId;
import lyceum.shared.Ids;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of refunds.
@Component
class RefundBook {
    private final JdbcClient sql;
    private final Ids ids;

    RefundBook(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void due(OrderId order, String payment, Money amount, String key, Instant now) {
        sql.sql("""
                        insert into refund (id, business_key, payment, ticket_order, community, currency, minor, state,
                                            tries, next_try, made_at)
                        select ?, ?, p.id, ?, p.community, ?, ?, 'DUE', 0, ?, ? from payment p where p.id = ?
                        on duplicate key update business_key = values(business_key)
                        """)
                .params(
                        ids.next(),
                        key,
                        order.value(),
                        amount.currency().getCurrencyCode(),
                        amount.minor(),
                        utc(now),
                        utc(now),
                        payment)
                .update();
    }

    List<Refund> toDo(Instant now, int most) {
        return sql.sql("select * from refund where next_try <= ? order by next_try, id limit ?")
                .params(utc(now), most)
                .query(RefundBook::refund)
                .list();
    }

    /// True for the one worker that may try now; the others find it put off.
    boolean take(Refund one, Instant again) {
        return sql.sql(
                                "update refund set tries = tries + 1, next_try = ? where id = ? and tries = ? and next_try is not null")
                        .params(utc(again), one.id(), one.tries())
                        .update()
                == 1;
    }

    /// True for the one that moved it. What has succeeded may still fail: banks send money back.
    boolean move(
            Refund one, Refund.State to, @Nullable String tillRefund, @Nullable Instant next, @Nullable Instant done) {
        var from = to == Refund.State.FAILED ? "('DUE', 'PENDING', 'SUCCEEDED')" : "('DUE', 'PENDING')";
        return sql.sql("update refund set state = ?, till_refund = coalesce(?, till_refund), next_try = ?, done_at = ?"
                                + " where id = ? and attempt = ? and by_hand = false and state in " + from)
                        .param(to.name())
                        .param(tillRefund)
                        .param(next == null ? null : utc(next))
                        .param(done == null ? null : utc(done))
                        .params(one.id(), one.attempt())
                        .update()
                == 1;
    }

    /// By the till's name for it, or by ours where its answer has not reached us yet.
    Optional<Refund> find(TillRefund told) {
        var known = sql.sql("select * from refund where till_refund = ?")
                .param(told.id())
                .query(RefundBook::refund)
                .optional();
        if (known.isPresent() || told.key() == null) return known;
        return sql
                .sql("select * from refund where payment = ?")
                .param(told.payment())
                .query(RefundBook::refund)
                .list()
                .stream()
                .filter(one -> one.keyAtTill().equals(told.key()))
                .findAny();
    }

    /// Somebody gave money back at the till itself.
    Optional<Refund> madeElsewhere(TillRefund told, OrderId order, Instant now) {
        var key = "till:" + told.id();
        due(order, told.payment(), told.amount(), key, now);
        sql.sql("update refund set state = 'PENDING', till_refund = ? where business_key = ? and state = 'DUE'")
                .params(told.id(), key)
                .update();
        return find(told);
    }

    Optional<Refund> get(RefundId id) {
        return sql.sql("select * from refund where id = ?")
                .param(id.value())
                .query(RefundBook::refund)
                .optional();
    }

    /// What the till could not give back, the oldest first.
    List<Refund> failed() {
        return sql.sql("select * from refund where state = 'FAILED' order by made_at, id")
                .query(RefundBook::refund)
                .list();
    }

    /// A new refund at the till for the same promise.
    boolean again(RefundId id, Instant now) {
        return sql.sql("update refund set state = 'DUE', attempt = attempt + 1, till_refund = null, tries = 0,"
                                + " next_try = ?, done_at = null where id = ? and state = 'FAILED'")
                        .params(utc(now), id.value())
                        .update()
                == 1;
    }

    /// The operator's word about one that failed.
    boolean end(RefundId id, Refund.State to, boolean byHand, Instant now) {
        return sql.sql("update refund set state = ?, by_hand = ?, next_try = null, done_at = ?"
                                + " where id = ? and state = 'FAILED'")
                        .params(to.name(), byHand, utc(now), id.value())
                        .update()
                == 1;
    }

    private static Refund refund(ResultSet row, int i) throws SQLException {
        return new Refund(
                row.getLong("id"),
                row.getString("business_key"),
                row.getInt("attempt"),
                row.getString("payment"),
                new OrderId(row.getLong("ticket_order")),
                new CommunityId(row.getLong("community")),
                Money.of(row.getString("currency"), row.getLong("minor")),
                Refund.State.valueOf(row.getString("state")),
                row.getString("till_refund"),
                row.getInt("tries"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
