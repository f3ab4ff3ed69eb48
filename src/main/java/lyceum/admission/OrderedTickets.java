package lyceum.admission;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import lyceum.shared.TierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Which ticket each order is about; for rooms that count.
@Service
public class OrderedTickets {
    public record Ordered(CohortId cohort, TierId tier) {}

    private final JdbcClient sql;

    OrderedTickets(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those at whose making the ticket page said that learner groups hold rounds.
    public Set<OrderId> saidRounds(Collection<OrderId> orders) {
        var said = new HashSet<OrderId>();
        if (!orders.isEmpty())
            sql.sql("select id from ticket_order where id in (:orders) and (rounds_zh <> '' or rounds_en <> '')")
                    .param("orders", orders.stream().map(OrderId::value).toList())
                    .query(row -> {
                        said.add(new OrderId(row.getLong("id")));
                    });
        return said;
    }

    public Map<OrderId, Ordered> of(Collection<OrderId> orders) {
        var tickets = new HashMap<OrderId, Ordered>();
        if (!orders.isEmpty())
            sql.sql("select id, cohort, tier from ticket_order where id in (:orders)")
                    .param("orders", orders.stream().map(OrderId::value).toList())
                    .query(row -> {
                        tickets.put(
                                new OrderId(row.getLong("id")),
                                new Ordered(new CohortId(row.getLong("cohort")), new TierId(row.getLong("tier"))));
                    });
        return tickets;
    }
}
