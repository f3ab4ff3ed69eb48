package lyceum.admission;

import static lyceum.admission.OrderBook.utc;

import java.util.Objects;
import java.util.Optional;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of refunds that wait for a second owner; one an order.
@Component
class ProposalBook {
    private final JdbcClient sql;

    ProposalBook(JdbcClient sql) {
        this.sql = sql;
    }

    void add(OrderId order, RefundProposal wish) {
        try {
            sql.sql("""
                            insert into refund_proposal (ticket_order, currency, minor, answers, reason, proposed_by, proposed_at)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            order.value(),
                            wish.amount().currency().getCurrencyCode(),
                            wish.amount().minor(),
                            wish.answers(),
                            wish.reason(),
                            wish.by().value(),
                            utc(wish.at()))
                    .update();
        } catch (DuplicateKeyException waiting) {
            throw new RefundWaits();
        }
    }

    Optional<RefundProposal> find(OrderId order) {
        return sql.sql("select * from refund_proposal where ticket_order = ?")
                .param(order.value())
                .query((row, i) -> new RefundProposal(
                        Money.of(row.getString("currency"), row.getLong("minor")),
                        row.getBoolean("answers"),
                        row.getString("reason"),
                        Objects.requireNonNull(OrderBook.person(row, "proposed_by")),
                        Objects.requireNonNull(OrderBook.instant(row, "proposed_at"))))
                .optional();
    }

    /// True for the one that took it away.
    boolean remove(OrderId order) {
        return sql.sql("delete from refund_proposal where ticket_order = ?")
                        .param(order.value())
                        .update()
                == 1;
    }
}
