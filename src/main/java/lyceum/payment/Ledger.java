package lyceum.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.MoneyKind;
import lyceum.shared.OrderId;
import lyceum.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What came, what went back and what is disputed, line by line. For the doors of other rooms, which ask who may see
/// it.
@Service
public class Ledger {
    private static final String LINES = """
            select * from (
                select 'CHARGE' as kind, p.id as line, p.id as payment, p.ticket_order, p.community, p.currency, p.minor,
                       c.money_kind, p.state, p.paid_at as at_time, p.paid_at as done_at
                from payment p join checkout c on c.id = p.checkout
                union all
                select 'REFUND', r.business_key, r.payment, r.ticket_order, r.community, r.currency, r.minor, c.money_kind,
                       case r.state when 'DUE' then 'PENDING' else r.state end, r.made_at, r.done_at
                from refund r join payment p on p.id = r.payment join checkout c on c.id = p.checkout
                union all
                select 'DISPUTE', d.id, d.payment, d.ticket_order, d.community, d.currency, d.minor, c.money_kind, d.state,
                       d.opened_at, d.closed_at
                from dispute d join payment p on p.id = d.payment join checkout c on c.id = p.checkout
            ) lines_of_the_books
            """;
    private static final String IN_ORDER = " order by at_time, kind, line";

    private final JdbcClient sql;

    Ledger(JdbcClient sql) {
        this.sql = sql;
    }

    /// The oldest first.
    /// @param until not included
    public List<LedgerEntry> of(CommunityId community, Instant from, Instant until) {
        return sql.sql(LINES + "where community = ? and at_time >= ? and at_time < ?" + IN_ORDER)
                .params(community.value(), Utc.of(from), Utc.of(until))
                .query(Ledger::entry)
                .list();
    }

    public List<LedgerEntry> of(OrderId order) {
        return sql.sql(LINES + "where ticket_order = ?" + IN_ORDER)
                .param(order.value())
                .query(Ledger::entry)
                .list();
    }

    /// Orders about which the books say nothing are left out.
    public Map<OrderId, List<LedgerEntry>> of(Collection<OrderId> orders) {
        if (orders.isEmpty()) return Map.of();
        return sql
                .sql(LINES + "where ticket_order in (:orders)" + IN_ORDER)
                .param("orders", orders.stream().map(OrderId::value).toList())
                .query(Ledger::entry)
                .list()
                .stream()
                .collect(Collectors.groupingBy(LedgerEntry::order));
    }

    private static LedgerEntry entry(ResultSet row, int i) throws SQLException {
        var done = row.getObject("done_at", LocalDateTime.class);
        return new LedgerEntry(
                LedgerEntry.Kind.valueOf(row.getString("kind").strip()),
                row.getString("line"),
                row.getString("payment"),
                new OrderId(row.getLong("ticket_order")),
                new CommunityId(row.getLong("community")),
                Money.of(row.getString("currency"), row.getLong("minor")),
                MoneyKind.valueOf(row.getString("money_kind")),
                LedgerEntry.State.valueOf(row.getString("state").strip()),
                Utc.instant(row.getObject("at_time", LocalDateTime.class)),
                done == null ? null : Utc.instant(done));
    }
}
