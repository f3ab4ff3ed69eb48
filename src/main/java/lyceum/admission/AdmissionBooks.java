package lyceum.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import lyceum.discount.DiscountId;
import lyceum.discount.Discounts;
import lyceum.membership.Members;
import lyceum.payment.PaymentAudit;
import lyceum.shared.CohortId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares counters with rows, orders with enrollments, payments with what they gave. It only reads; whoever runs it
/// on
/// a house at work should know that the rooms are read one after the other.
@Service
public class AdmissionBooks {
    private final JdbcClient sql;
    private final Members members;
    private final PaymentAudit payments;
    private final Discounts discounts;

    AdmissionBooks(JdbcClient sql, Members members, PaymentAudit payments, Discounts discounts) {
        this.sql = sql;
        this.members = members;
        this.payments = payments;
        this.discounts = discounts;
    }

    /// What is wrong, as sentences for whoever keeps the books; empty when all is well.
    @Transactional(readOnly = true)
    public List<String> faults() {
        var faults = new ArrayList<String>();
        faults.addAll(counters());
        faults.addAll(tiers());
        faults.addAll(codes());
        faults.addAll(lines());
        faults.addAll(enrollments());
        faults.addAll(money());
        faults.addAll(members.faults());
        faults.addAll(payments.faults());
        return faults;
    }

    private List<String> counters() {
        return sql.sql("""
                        select s.cohort, s.seats, s.admitted, s.held,
                               coalesce(sum(case when o.seated then 1 else 0 end), 0) as seated,
                               coalesce(sum(case when o.state in ('HELD', 'CHECKOUT_OPEN', 'AWAITING_FUNDS') then 1 else 0 end), 0) as holding
                        from cohort_sale s left join ticket_order o on o.cohort = s.cohort
                        group by s.cohort, s.seats, s.admitted, s.held
                        having s.admitted <> coalesce(sum(case when o.seated then 1 else 0 end), 0)
                            or s.held <> coalesce(sum(case when o.state in ('HELD', 'CHECKOUT_OPEN', 'AWAITING_FUNDS') then 1 else 0 end), 0)
                                + (select count(*) from complimentary c where c.cohort = s.cohort and c.state = 'OPEN')
                            or s.admitted + s.held > coalesce(s.seats, s.admitted + s.held)
                        """)
                .query((row, i) -> "cohort %s: seats %s, admitted %d (rows %d), held %d (rows %d)"
                        .formatted(
                                new CohortId(row.getLong("cohort")),
                                row.getObject("seats"),
                                row.getInt("admitted"),
                                row.getInt("seated"),
                                row.getInt("held"),
                                row.getInt("holding")))
                .list();
    }

    private List<String> tiers() {
        return sql.sql("""
                        select t.cohort, t.tier, t.used, count(o.id) as tickets
                        from tier_use t left join ticket_order o on o.cohort = t.cohort and o.tier = t.tier
                            and (o.seated or o.state in ('HELD', 'CHECKOUT_OPEN', 'AWAITING_FUNDS'))
                        group by t.cohort, t.tier, t.used having t.used <> count(o.id)
                        """)
                .query((row, i) -> "tier %d: used %d, tickets %d"
                        .formatted(row.getLong("tier"), row.getInt("used"), row.getInt("tickets")))
                .list();
    }

    private List<String> codes() {
        var tickets = new HashMap<DiscountId, Integer>();
        sql.sql("""
                        select o.discount, count(*) as tickets from ticket_order o
                        where o.discount is not null
                          and (o.seated or o.state in ('HELD', 'CHECKOUT_OPEN', 'AWAITING_FUNDS'))
                        group by o.discount
                        """).query(row -> {
            tickets.put(new DiscountId(row.getLong("discount")), row.getInt("tickets"));
        });
        return discounts.used().entrySet().stream()
                .filter(code -> !code.getValue().equals(tickets.getOrDefault(code.getKey(), 0)))
                .map(code -> "discount %s: used %d, tickets %d"
                        .formatted(code.getKey(), code.getValue(), tickets.getOrDefault(code.getKey(), 0)))
                .toList();
    }

    private List<String> lines() {
        return sql.sql("""
                        select s.cohort, s.waiting, count(w.place) as in_line
                        from cohort_sale s left join waitlist w on w.cohort = s.cohort and w.state = 'WAITING'
                        group by s.cohort, s.waiting having s.waiting <> count(w.place)
                        """)
                .query((row, i) -> "cohort %s: waiting %d, in line %d"
                        .formatted(new CohortId(row.getLong("cohort")), row.getInt("waiting"), row.getInt("in_line")))
                .list();
    }

    private List<String> enrollments() {
        var seated = members.seated();
        var faults = new ArrayList<String>();
        sql.sql("select cohort, admitted from cohort_sale").query(row -> {
            var cohort = new CohortId(row.getLong("cohort"));
            int enrolled = seated.getOrDefault(cohort, 0);
            if (enrolled != row.getInt("admitted"))
                faults.add("cohort %s: admitted %d, enrolled %d".formatted(cohort, row.getInt("admitted"), enrolled));
        });
        return faults;
    }

    /// Each payment admitted its order, or goes back.
    private List<String> money() {
        var admitting = sql.sql("select payment from ticket_order where payment is not null")
                .query(String.class)
                .set();
        return payments.settledAndNotGoingBack().stream()
                .filter(payment -> !admitting.contains(payment))
                .map(payment -> "payment " + payment + " admitted nobody and does not go back")
                .toList();
    }
}
