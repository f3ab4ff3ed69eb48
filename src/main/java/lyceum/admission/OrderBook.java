package lyceum.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.course.RefundRule;
import lyceum.discount.DiscountId;
import lyceum.discount.Discounted;
import lyceum.shared.Bilingual;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of orders and their steps. Written by hand and not by an object mapper: this is the hottest path of the
/// house, and what is locked and written when is the point of it.
@Component
class OrderBook {
    private final JdbcClient sql;
    private final JdbcOperations batches;
    private final Clock clock;

    OrderBook(JdbcClient sql, JdbcOperations batches, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
    }

    void add(Order order) {
        var ticket = order.ticket();
        var code = ticket.discounted();
        var now = utc(clock.instant());
        sql.sql("""
                        insert into ticket_order (id, community, cohort, buyer, live_buyer, state, tier, currency, minor,
                            refund_days, refund_before_day, first_day, zone, offered, seated, wait_if_late, attempt,
                            made_at, changed_at, steps, access_until, due_at, discount, discount_code, full_minor,
                            rounds_zh, rounds_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        order.id().value(),
                        ticket.community().value(),
                        ticket.cohort().value(),
                        ticket.buyer().value(),
                        ticket.buyer().value(),
                        order.state().name(),
                        ticket.tier().value(),
                        ticket.price().currency().getCurrencyCode(),
                        ticket.price().minor(),
                        ticket.refundRule().daysAfterPayment(),
                        ticket.refundRule().beforeCohortDay(),
                        ticket.firstDay(),
                        ticket.zone().getId(),
                        order.isOffered(),
                        order.isSeated(),
                        order.waitsIfLate(),
                        now,
                        now)
                .param(ticket.accessUntil())
                .param(utcOrNull(order.due()))
                .param(code == null ? null : code.discount().value())
                .param(code == null ? null : code.code())
                .param(code == null ? null : code.full().minor())
                .params(ticket.rounds().zh(), ticket.rounds().en())
                .update();
        steps(order);
    }

    /// Whoever calls holds the lock of the cohort's row already: always in this order.
    Order locked(OrderId id) {
        return sql.sql("select * from ticket_order where id = ? for update")
                .param(id.value())
                .query(OrderBook::order)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Those of them that exist, locked in one order.
    List<Order> locked(Collection<OrderId> ids) {
        return sql.sql("select * from ticket_order where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(OrderId::value).toList())
                .query(OrderBook::order)
                .list();
    }

    /// Their cohorts, in the order in which they are locked.
    List<CohortId> cohorts(Collection<OrderId> ids) {
        return sql.sql("select distinct cohort from ticket_order where id in (:ids) order by cohort")
                .param("ids", ids.stream().map(OrderId::value).toList())
                .query((row, i) -> new CohortId(row.getLong(1)))
                .list();
    }

    Order get(OrderId id) {
        return sql.sql("select * from ticket_order where id = ?")
                .param(id.value())
                .query(OrderBook::order)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<OrderId> liveOf(CohortId cohort, PersonId buyer) {
        return sql.sql("select id from ticket_order where cohort = ? and live_buyer = ?")
                .params(cohort.value(), buyer.value())
                .query(Long.class)
                .optional()
                .map(OrderId::new);
    }

    void save(Order order) {
        var buyer = order.ticket().buyer();
        sql.sql("""
                        update ticket_order set state = ?, live_buyer = ?, seated = ?, changed_at = ?, due_at = ?,
                            paid_at = ?, payment = ?, ending_by = ?, ending_why = ?, dispute = ?
                        where id = ?
                        """)
                .param(order.state().name())
                .param(order.state().isLive() ? buyer.value() : null)
                .param(order.isSeated())
                .param(utc(clock.instant()))
                .param(utcOrNull(order.due()))
                .param(utcOrNull(order.paidAt()))
                .param(order.payment())
                .param(idOrNull(order.endingBy()))
                .param(order.endingWhyKept())
                .param(order.dispute() == null ? null : order.dispute().name())
                .param(order.id().value())
                .update();
        steps(order);
    }

    void reprice(Order order) {
        var ticket = order.ticket();
        var code = Objects.requireNonNull(ticket.discounted());
        sql.sql("update ticket_order set minor = ?, discount = ?, discount_code = ?, full_minor = ? where id = ?")
                .params(
                        ticket.price().minor(),
                        code.discount().value(),
                        code.code(),
                        code.full().minor(),
                        order.id().value())
                .update();
    }

    /// Many at once, each locked: three statements to the database, however many they are.
    void save(Collection<Order> all) {
        var known = new HashMap<Long, Integer>();
        sql.sql("select id, steps from ticket_order where id in (:ids)")
                .param("ids", all.stream().map(order -> order.id().value()).toList())
                .query(row -> {
                    known.put(row.getLong("id"), row.getInt("steps"));
                });
        var now = utc(clock.instant());
        var orders = new ArrayList<Object[]>();
        var steps = new ArrayList<Object[]>();
        for (var order : all) {
            long id = order.id().value();
            int step = Objects.requireNonNull(known.get(id));
            for (var fresh : order.freshSteps())
                steps.add(new Object[] {
                    id, ++step, fresh.state().name(), utc(fresh.at()), idOrNull(fresh.by()), fresh.why()
                });
            orders.add(new Object[] {
                order.state().name(),
                order.state().isLive() ? order.ticket().buyer().value() : null,
                order.isSeated(),
                now,
                utcOrNull(order.due()),
                utcOrNull(order.paidAt()),
                order.payment(),
                idOrNull(order.endingBy()),
                order.endingWhyKept(),
                order.dispute() == null ? null : order.dispute().name(),
                step,
                id
            });
        }
        batches.batchUpdate("""
                update ticket_order set state = ?, live_buyer = ?, seated = ?, changed_at = ?, due_at = ?, paid_at = ?,
                    payment = ?, ending_by = ?, ending_why = ?, dispute = ?, steps = ?
                where id = ?
                """, orders);
        batches.batchUpdate(
                "insert into order_step (ticket_order, step, state, at_time, by_person, why) values (?, ?, ?, ?, ?, ?)",
                steps);
    }

    List<OrderId> due(OrderState state, Instant now, int most) {
        return sql.sql("select id from ticket_order where state = ? and due_at <= ? order by due_at limit ?")
                .params(state.name(), utc(now), most)
                .query((row, i) -> new OrderId(row.getLong(1)))
                .list();
    }

    private void steps(Order order) {
        for (var step : order.freshSteps()) {
            sql.sql("update ticket_order set steps = steps + 1 where id = ?")
                    .param(order.id().value())
                    .update();
            sql.sql("""
                            insert into order_step (ticket_order, step, state, at_time, by_person, why)
                            select id, steps, ?, ?, ?, ? from ticket_order where id = ?
                            """)
                    .param(step.state().name())
                    .param(utc(step.at()))
                    .param(idOrNull(step.by()))
                    .param(step.why())
                    .param(order.id().value())
                    .update();
        }
    }

    private static Order order(ResultSet row, int i) throws SQLException {
        var why = row.getString("ending_why");
        return new Order(
                new OrderId(row.getLong("id")),
                ticket(row),
                row.getBoolean("offered"),
                row.getBoolean("wait_if_late"),
                OrderState.valueOf(row.getString("state")),
                row.getBoolean("seated"),
                instant(row, "due_at"),
                instant(row, "paid_at"),
                row.getString("payment"),
                person(row, "ending_by"),
                why == null ? "" : why,
                dispute(row));
    }

    static @Nullable DisputeState dispute(ResultSet row) throws SQLException {
        var state = row.getString("dispute");
        return state == null ? null : DisputeState.valueOf(state.strip());
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                new CommunityId(row.getLong("community")),
                new CohortId(row.getLong("cohort")),
                new PersonId(row.getLong("buyer")),
                new TierId(row.getLong("tier")),
                Money.of(row.getString("currency"), row.getLong("minor")),
                discounted(row),
                new RefundRule(row.getInt("refund_days"), row.getInt("refund_before_day")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("access_until", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                new Bilingual(row.getString("rounds_zh"), row.getString("rounds_en")));
    }

    static @Nullable Discounted discounted(ResultSet row) throws SQLException {
        long id = row.getLong("discount");
        if (row.wasNull()) return null;
        var currency = row.getString("currency");
        return new Discounted(
                new DiscountId(id),
                row.getString("discount_code"),
                Money.of(currency, row.getLong("full_minor")),
                Money.of(currency, row.getLong("minor")));
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime utcOrNull(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new PersonId(id);
    }

    private static @Nullable Long idOrNull(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
