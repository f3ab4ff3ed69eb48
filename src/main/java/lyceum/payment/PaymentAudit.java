package lyceum.payment;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// For whoever compares the books; it only reads.
@Service
public class PaymentAudit {
    private final PaymentBooks books;
    private final JdbcClient sql;

    PaymentAudit(PaymentBooks books, JdbcClient sql) {
        this.books = books;
        this.sql = sql;
    }

    /// What is wrong inside this room, as sentences; empty when all is well.
    public List<String> faults() {
        return books.faults();
    }

    /// Payments of which nothing goes back.
    public Set<String> settledAndNotGoingBack() {
        return sql.sql("""
                        select p.id from payment p
                        where p.state = 'SETTLED' and not exists (select 1 from refund r where r.payment = p.id)
                        """).query((row, i) -> row.getString(1)).set();
    }

    /// What is still to be taken to heart: events, refunds. Zero when the house is at rest.
    public int undone() {
        return sql.sql("select count(*) from inbox where state = 'NEW'")
                        .query(Integer.class)
                        .single()
                + sql.sql("select count(*) from refund where state in ('DUE', 'PENDING')")
                        .query(Integer.class)
                        .single();
    }
}
