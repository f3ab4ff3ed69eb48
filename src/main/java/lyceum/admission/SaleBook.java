package lyceum.admission;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lyceum.course.CohortTerms;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Seats;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The counter row of a cohort, and its tickets by price. Taking a seat is one conditional UPDATE; its lock is kept
/// until
/// the transaction ends, so whatever is counted after it cannot change meanwhile.
@Component
class SaleBook {
    record Row(
            CohortId cohort,
            CommunityId community,
            @Nullable Integer seats,
            int admitted,
            int held,
            int waiting,
            boolean closed,
            boolean cancelled) {
        boolean hasFreeSeat() {
            return seatsAreLeft(1);
        }

        boolean seatsAreLeft(int howMany) {
            return seats == null || admitted + held <= seats - howMany;
        }
    }

    record Cancelled(CohortId cohort, PersonId by, String why) {}

    private static final List<String> TO_END = List.of("HELD", "CHECKOUT_OPEN", "ADMITTED", "PAID_UNPLACED");

    private final JdbcClient sql;

    SaleBook(JdbcClient sql) {
        this.sql = sql;
    }

    /// One seat more is held, unless none is free, others wait, or the sale is closed. True: it is ours.
    boolean take(CohortId cohort) {
        return sql.sql("""
                                update cohort_sale set held = held + 1
                                where cohort = ? and closed = false and cancelled_at is null and waiting = 0
                                  and (seats is null or admitted + held < seats)
                                """).param(cohort.value()).update() == 1;
    }

    Row locked(CohortId cohort) {
        return row("select * from cohort_sale where cohort = ? for update", cohort)
                .orElseThrow(() -> new IllegalStateException("Never offered: " + cohort));
    }

    Optional<Row> find(CohortId cohort) {
        return row("select * from cohort_sale where cohort = ?", cohort);
    }

    void holdFree(CohortId cohort) {
        change(cohort, "held = held + 1");
    }

    void admitHeld(CohortId cohort) {
        admitHeld(cohort, 1);
    }

    void admitHeld(CohortId cohort, int howMany) {
        change(cohort, "held = held - %1$d, admitted = admitted + %1$d".formatted(howMany));
    }

    void admitFree(CohortId cohort) {
        change(cohort, "admitted = admitted + 1");
    }

    void releaseHeld(CohortId cohort) {
        change(cohort, "held = held - 1");
    }

    void releaseAdmitted(CohortId cohort) {
        change(cohort, "admitted = admitted - 1");
    }

    /// The next place in the line.
    long queue(CohortId cohort) {
        change(cohort, "waiting = waiting + 1, last_place = last_place + 1");
        return sql.sql("select last_place from cohort_sale where cohort = ?")
                .param(cohort.value())
                .query(Long.class)
                .single();
    }

    void unqueue(CohortId cohort, int howMany) {
        sql.sql("update cohort_sale set waiting = waiting - ? where cohort = ?")
                .params(howMany, cohort.value())
                .update();
    }

    void useTier(CohortId cohort, TierId tier) {
        sql.sql("insert into tier_use (cohort, tier, used) values (?, ?, 1) on duplicate key update used = used + 1")
                .params(cohort.value(), tier.value())
                .update();
    }

    void freeTier(CohortId cohort, TierId tier) {
        sql.sql("update tier_use set used = used - 1 where cohort = ? and tier = ?")
                .params(cohort.value(), tier.value())
                .update();
    }

    Map<TierId, Integer> used(CohortId cohort) {
        return used(List.of(cohort)).getOrDefault(cohort, Map.of());
    }

    Map<CohortId, Map<TierId, Integer>> used(Collection<CohortId> cohorts) {
        var used = new HashMap<CohortId, Map<TierId, Integer>>();
        sql.sql("select * from tier_use where cohort in (:cohorts)")
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query(row -> {
                    used.computeIfAbsent(new CohortId(row.getLong("cohort")), c -> new HashMap<>())
                            .put(new TierId(row.getLong("tier")), row.getInt("used"));
                });
        return used;
    }

    Map<CohortId, Sale> sales(Collection<CohortId> cohorts) {
        var used = used(cohorts);
        var sales = new HashMap<CohortId, Sale>();
        sql.sql("select * from cohort_sale where cohort in (:cohorts)")
                .param("cohorts", cohorts.stream().map(CohortId::value).toList())
                .query(row -> {
                    var cohort = new CohortId(row.getLong("cohort"));
                    sales.put(
                            cohort,
                            new Sale(
                                    cohort,
                                    new Seats(row.getObject("seats", Integer.class)),
                                    row.getInt("admitted"),
                                    row.getInt("held"),
                                    row.getInt("waiting"),
                                    used.getOrDefault(cohort, Map.of())));
                });
        return sales;
    }

    /// Makes the row, or brings its seats up to date. False: more seats are taken than that.
    boolean offer(CohortTerms terms) {
        sql.sql("""
                        insert into cohort_sale (cohort, community, admitted, held, waiting, last_place, closed)
                        values (?, ?, 0, 0, 0, 0, false)
                        on duplicate key update closed = false
                        """).params(terms.id().value(), terms.community().value()).update();
        var seats = terms.seats().limit();
        return sql.sql(
                                "update cohort_sale set seats = ? where cohort = ? and admitted + held <= coalesce(?, admitted + held)")
                        .param(seats)
                        .param(terms.id().value())
                        .param(seats)
                        .update()
                == 1;
    }

    void close(CohortId cohort) {
        change(cohort, "closed = true");
    }

    void cancel(CohortId cohort, PersonId by, String why, Instant now) {
        sql.sql("update cohort_sale set cancelled_at = ?, cancelled_by = ?, cancelled_why = ?"
                        + " where cohort = ? and cancelled_at is null")
                .params(OrderBook.utc(now), by.value(), why.substring(0, Math.min(500, why.length())), cohort.value())
                .update();
    }

    /// Cancelled cohorts in which somebody is left.
    List<Cancelled> cancelled() {
        return sql.sql("""
                        select * from cohort_sale s where s.cancelled_at is not null and exists
                            (select 1 from ticket_order o where o.cohort = s.cohort and o.state in (:open))
                        """)
                .param("open", TO_END)
                .query((row, i) -> new Cancelled(
                        new CohortId(row.getLong("cohort")),
                        new PersonId(row.getLong("cancelled_by")),
                        row.getString("cancelled_why")))
                .list();
    }

    List<OrderId> toEnd(CohortId cohort, long after, int most) {
        return sql.sql("select id from ticket_order where cohort = :cohort and state in (:open)"
                        + " and id > :after order by id limit :most")
                .param("cohort", cohort.value())
                .param("open", TO_END)
                .param("after", after)
                .param("most", most)
                .query((row, i) -> new OrderId(row.getLong(1)))
                .list();
    }

    private void change(CohortId cohort, String how) {
        int rows = sql.sql("update cohort_sale set " + how + " where cohort = ?")
                .param(cohort.value())
                .update();
        if (rows != 1) throw new IllegalStateException("Never offered: " + cohort);
    }

    private Optional<Row> row(String select, CohortId cohort) {
        return sql.sql(select)
                .param(cohort.value())
                .query((row, i) -> new Row(
                        cohort,
                        new CommunityId(row.getLong("community")),
                        row.getObject("seats", Integer.class),
                        row.getInt("admitted"),
                        row.getInt("held"),
                        row.getInt("waiting"),
                        row.getBoolean("closed"),
                        row.getObject("cancelled_at") != null))
                .optional();
    }
}
