package lyceum.admission;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Wishes for a refund that wait for an owner's answer.
@Service
public class RefundWishes {
    /// @param howMany wait in all of the owner's communities
    /// @param order the one whose answer is due first
    public record Next(int howMany, OrderId order, CohortId cohort, Instant due) {}

    private final JdbcClient sql;
    private final Roles roles;

    RefundWishes(JdbcClient sql, Roles roles) {
        this.sql = sql;
        this.roles = roles;
    }

    /// What that person has to answer; empty for whoever answers nowhere.
    public Optional<Next> next(PersonId owner) {
        var owned = roles.where(owner, Act.REFUND_ORDER);
        if (owned.isEmpty()) return Optional.empty();
        return sql.sql("""
                        select w.ticket_order, w.cohort, w.answer_due, count(*) over () as waiting
                        from cohort_sale s join refund_wish w on w.cohort = s.cohort and w.granted is null
                        where s.community in (:owned)
                        order by w.answer_due, w.ticket_order
                        limit 1""")
                .param(
                        "owned",
                        owned.stream().map(community -> community.value()).toList())
                .query((row, i) -> new Next(
                        row.getInt("waiting"),
                        new OrderId(row.getLong("ticket_order")),
                        new CohortId(row.getLong("cohort")),
                        Objects.requireNonNull(OrderBook.instant(row, "answer_due"))))
                .optional();
    }
}
