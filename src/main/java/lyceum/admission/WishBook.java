package lyceum.admission;

import static lyceum.admission.OrderBook.utc;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of wishes for a refund beyond the rule; one an order, and after a no one may wish again.
@Component
class WishBook {
    private final JdbcClient sql;

    WishBook(JdbcClient sql) {
        this.sql = sql;
    }

    void asked(Order order, String reason, Instant now, Instant due) {
        find(order.id()).filter(wish -> wish.granted() == null).ifPresent(open -> {
            throw new AlreadyAsked(open.answerDue().atZone(order.ticket().zone()));
        });
        sql.sql("""
                        insert into refund_wish (ticket_order, cohort, reason, asked_at, answer_due, answer)
                        values (?, ?, ?, ?, ?, '')
                        on duplicate key update reason = values(reason), asked_at = values(asked_at),
                            answer_due = values(answer_due), granted = null, answer = '', answered_at = null,
                            reminded_at = null
                        """)
                .params(order.id().value(), order.ticket().cohort().value(), reason, utc(now), utc(due))
                .update();
    }

    void answered(Order order, PersonId owner, boolean granted, String answer, Instant now) {
        int answered = sql.sql("""
                        update refund_wish set granted = ?, answer = ?, answered_at = ?, answered_by = ?
                        where ticket_order = ? and granted is null
                        """)
                .params(granted, answer, utc(now), owner.value(), order.id().value())
                .update();
        if (answered != 1) throw new OrderIsOver();
    }

    /// Without an answer, not reminded of, and due before that.
    List<OrderId> toRemindOf(Instant before) {
        return sql.sql("select ticket_order from refund_wish where granted is null and reminded_at is null"
                        + " and answer_due <= ? order by answer_due limit 200")
                .param(utc(before))
                .query((row, i) -> new OrderId(row.getLong(1)))
                .list();
    }

    boolean reminded(OrderId order, Instant now) {
        return sql.sql("update refund_wish set reminded_at = ? where ticket_order = ? and reminded_at is null"
                                + " and granted is null")
                        .params(utc(now), order.value())
                        .update()
                == 1;
    }

    Optional<OrderView.RefundWish> find(OrderId order) {
        return sql.sql("select * from refund_wish where ticket_order = ?")
                .param(order.value())
                .query((row, i) -> new OrderView.RefundWish(
                        row.getString("reason"),
                        Objects.requireNonNull(OrderBook.instant(row, "asked_at")),
                        Objects.requireNonNull(OrderBook.instant(row, "answer_due")),
                        row.getObject("granted", Boolean.class),
                        row.getString("answer")))
                .optional();
    }
}
