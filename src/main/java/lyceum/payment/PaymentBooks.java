package lyceum.payment;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what came and what went back.
@Component
class PaymentBooks {
    private static final Set<String> BACK = Set.of("SUCCEEDED");
    private static final Set<String> GIVEN_UP = Set.of("GIVEN_UP");
    private static final Set<String> BACK_OR_ON_ITS_WAY = Set.of("DUE", "PENDING", "SUCCEEDED", "FAILED");

    private final JdbcClient sql;

    PaymentBooks(JdbcClient sql) {
        this.sql = sql;
    }

    Money refunded(String payment) {
        return sum(payment, BACK);
    }

    /// A refund that failed still counts: the operator tries it again.
    Money promised(String payment) {
        return sum(payment, BACK_OR_ON_ITS_WAY);
    }

    Money givenUp(String payment) {
        return sum(payment, GIVEN_UP);
    }

    List<PaymentSettled> of(OrderId order) {
        return sql.sql("select * from payment where ticket_order = ? and state = 'SETTLED' order by paid_at, id")
                .param(order.value())
                .query((row, i) -> new PaymentSettled(
                        order,
                        row.getString("id"),
                        Money.of(row.getString("currency"), row.getLong("minor")),
                        row.getObject("paid_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /// Whose payment it is; its row is locked, so that all news about it stand in one line.
    Optional<OrderId> locked(String payment) {
        return sql.sql("select ticket_order from payment where id = ? for update")
                .param(payment)
                .query(Long.class)
                .optional()
                .map(OrderId::new);
    }

    boolean knows(String payment) {
        return sql.sql("select count(*) from payment where id = ?")
                        .param(payment)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// What is wrong, as sentences for whoever keeps the books; empty when all is well.
    List<String> faults() {
        var faults = new ArrayList<String>();
        faults.addAll(sql.sql("""
                        select p.id, p.minor, sum(r.minor) as back from payment p join refund r on r.payment = p.id and r.state not in ('FAILED', 'GIVEN_UP')
                        group by p.id, p.minor having sum(r.minor) > p.minor
                        """)
                .query((row, i) -> "payment %s: %d charged, %d given back"
                        .formatted(row.getString("id"), row.getLong("minor"), row.getLong("back")))
                .list());
        faults.addAll(sql.sql("""
                        select c.id from checkout c
                        where c.state = 'PAID' and not exists (select 1 from payment p where p.checkout = c.id)
                        """)
                .query((row, i) -> "checkout %d is paid without a payment".formatted(row.getLong("id")))
                .list());
        return faults;
    }

    private Money sum(String payment, Set<String> states) {
        return sql.sql("""
                        select p.currency, coalesce(sum(r.minor), 0) as back
                        from payment p left join refund r on r.payment = p.id and r.state in (:states)
                        where p.id = :payment group by p.id, p.currency
                        """)
                .param("payment", payment)
                .param("states", states)
                .query((row, i) -> Money.of(row.getString("currency"), row.getLong("back")))
                .single();
    }
}
