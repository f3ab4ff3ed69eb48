package lyceum.admission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lyceum.payment.Payments;
import lyceum.shared.CohortId;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.TierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What screens read: pages of orders, one query each.
@Component
class OrderLists {
    private static final int MOST = 200;
    private static final String ROWS = """
            select o.*, (select count(*) from refund_wish w where w.ticket_order = o.id and w.granted is null) as refund_asked,
                (select count(*) from refund_proposal p where p.ticket_order = o.id) as second_owner
            from ticket_order o
            """;

    private final JdbcClient sql;
    private final WishBook wishes;
    private final Payments payments;

    OrderLists(JdbcClient sql, WishBook wishes, Payments payments) {
        this.sql = sql;
        this.wishes = wishes;
        this.payments = payments;
    }

    /// Newest first. That all are of one cohort is said again in the order: so the index of newest orders is read and
    /// nothing is sorted.
    List<OrderRow> page(CohortId cohort, OrderFilter filter, int offset, int limit) {
        return filtered(ROWS, cohort, filter, " order by o.cohort, o.id desc limit :limit offset :offset")
                .param("limit", Math.min(limit, MOST))
                .param("offset", offset)
                .query(OrderLists::row)
                .list();
    }

    int count(CohortId cohort, OrderFilter filter) {
        return filtered("select count(*) from ticket_order o", cohort, filter, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String select, CohortId cohort, OrderFilter filter, String end) {
        var where = new ArrayList<String>(List.of("o.cohort = :cohort"));
        if (!filter.states().isEmpty()) where.add("o.state in (:states)");
        if (filter.mark() != null) where.add(marked(filter.mark()));
        if (filter.buyer() != null) where.add("o.buyer = :buyer");
        var statement =
                sql.sql(select + " where " + String.join(" and ", where) + end).param("cohort", cohort.value());
        if (!filter.states().isEmpty())
            statement = statement.param(
                    "states", filter.states().stream().map(OrderState::name).toList());
        if (filter.buyer() != null)
            statement = statement.param("buyer", filter.buyer().value());
        return statement;
    }

    private static String marked(OrderFilter.Mark mark) {
        return switch (mark) {
            case REFUND_ASKED ->
                "o.id in (select ticket_order from refund_wish where cohort = :cohort and granted is null)";
            case SECOND_OWNER -> "o.id in (select ticket_order from refund_proposal)";
            case DISPUTED -> "o.dispute is not null";
        };
    }

    List<OrderRow> of(PersonId person) {
        return sql.sql(ROWS + " where o.buyer = ? order by o.id desc limit ?")
                .params(person.value(), MOST)
                .query(OrderLists::row)
                .list();
    }

    OrderView view(Order order) {
        var ticket = order.ticket();
        var paidAt = order.paidAt();
        boolean returnable = order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED) && !order.isDisputed();
        var payment = order.payment();
        var history = history(order.id());
        return new OrderView(
                order.id(),
                ticket.buyer(),
                ticket.community(),
                ticket.cohort(),
                ticket.tier(),
                ticket.price(),
                ticket.discounted(),
                ticket.rounds(),
                order.state(),
                history.getFirst().at(),
                order.due(),
                order.isOffered(),
                order.waitsIfLate(),
                paidAt,
                returnable && paidAt != null ? ticket.refundableUntil(paidAt) : null,
                payment == null ? new Money(ticket.price().currency(), 0) : payments.refunded(payment),
                wishes.find(order.id()).orElse(null),
                order.dispute(),
                history);
    }

    private List<OrderView.Step> history(OrderId order) {
        return sql.sql("select * from order_step where ticket_order = ? order by step")
                .param(order.value())
                .query((row, i) -> new OrderView.Step(
                        OrderState.valueOf(row.getString("state")),
                        Objects.requireNonNull(OrderBook.instant(row, "at_time")),
                        OrderBook.person(row, "by_person"),
                        row.getString("why")))
                .list();
    }

    private static OrderRow row(ResultSet row, int i) throws SQLException {
        return new OrderRow(
                new OrderId(row.getLong("id")),
                new PersonId(row.getLong("buyer")),
                new CommunityId(row.getLong("community")),
                new CohortId(row.getLong("cohort")),
                new TierId(row.getLong("tier")),
                Money.of(row.getString("currency"), row.getLong("minor")),
                OrderState.valueOf(row.getString("state")),
                Objects.requireNonNull(OrderBook.instant(row, "made_at")),
                Objects.requireNonNull(OrderBook.instant(row, "changed_at")),
                OrderBook.instant(row, "due_at"),
                row.getBoolean("offered"),
                row.getBoolean("refund_asked"),
                row.getBoolean("second_owner"),
                OrderBook.dispute(row));
    }
}
