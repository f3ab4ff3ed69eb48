package lyceum.payment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.audit.Audit;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import lyceum.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What about money needs the operator: events that did not work ten times, refunds that the till could not make, and
/// money that did not agree with its order. Each answer is on the trail. What a message carried is kept nowhere.
@Service
public class DeadLetters {
    /// @param about the session, refund or dispute at the till
    /// @param community null where nobody knows whose it is
    /// @param problem why it did not work the last time
    public record DeadEvent(
            String id,
            String kind,
            String about,
            @Nullable CommunityId community,
            Instant receivedAt,
            String problem) {}

    public record FailedRefund(
            RefundId id, OrderId order, CommunityId community, String payment, Money amount, Instant promisedAt) {}

    /// @param comingBack whether it was given back already, or is on its way
    public record OddPayment(
            String payment,
            OrderId order,
            CommunityId community,
            Money amount,
            String problem,
            Instant at,
            boolean comingBack) {}

    private final Inbox inbox;
    private final InboxWorker worker;
    private final Refunds refunds;
    private final RefundBook refundBook;
    private final Roles roles;
    private final Audit audit;
    private final JdbcClient sql;

    DeadLetters(
            Inbox inbox,
            InboxWorker worker,
            Refunds refunds,
            RefundBook refundBook,
            Roles roles,
            Audit audit,
            JdbcClient sql) {
        this.inbox = inbox;
        this.worker = worker;
        this.refunds = refunds;
        this.refundBook = refundBook;
        this.roles = roles;
        this.audit = audit;
        this.sql = sql;
    }

    /// The oldest first.
    public List<DeadEvent> events(PersonId operator, int offset, int limit) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        return sql.sql("select * from inbox where state = 'DEAD' order by received_at, id limit ? offset ?")
                .params(limit, offset)
                .query((row, i) -> new DeadEvent(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("about"),
                        row.getLong("community") == 0 ? null : new CommunityId(row.getLong("community")),
                        Utc.instant(row.getObject("received_at", LocalDateTime.class)),
                        String.valueOf(row.getString("problem"))))
                .list();
    }

    public int countEvents(PersonId operator) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        return sql.sql("select count(*) from inbox where state = 'DEAD'")
                .query(Integer.class)
                .single();
    }

    /// Everything that waits for the operator: messages, refunds, and money that nobody has sent back yet.
    public int countAll(PersonId operator) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        return sql.sql("""
                        select (select count(*) from inbox where state = 'DEAD')
                             + (select count(*) from refund where state = 'FAILED')
                             + (select count(*) from payment p where p.state = 'QUARANTINED' and not exists
                                   (select 1 from refund r where r.payment = p.id and r.state <> 'GIVEN_UP'))
                        """).query(Integer.class).single();
    }

    /// Tried anew, ten times.
    @Transactional
    public void requeue(PersonId operator, String event) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        if (!inbox.requeue(event, worker::work)) throw new NotFound();
        audit.record(operator, "event.requeued", operator, event);
    }

    /// Laid aside for good.
    @Transactional
    public void dismiss(PersonId operator, String event, String reason) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        refuseNoReason(reason);
        if (!inbox.dismiss(event, reason.strip())) throw new NotFound();
        audit.record(operator, "event.dismissed", operator, event + ": " + reason.strip());
    }

    /// Refunds that the till could not make, the oldest first.
    public List<FailedRefund> refunds(PersonId operator) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        return refundBook.failed().stream()
                .map(one -> new FailedRefund(
                        new RefundId(one.id()),
                        one.order(),
                        one.community(),
                        one.payment(),
                        one.amount(),
                        one.madeAt()))
                .toList();
    }

    /// The till is asked once more, for a new refund.
    @Transactional
    public void retry(PersonId operator, RefundId refund) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        refunds.again(refund);
        audit.record(operator, "refund.retried", refund, "");
    }

    /// It was given back by other means, such as a bank transfer: it counts as arrived, and listeners hear
    /// [RefundArrived].
    @Transactional
    public void paidByHand(PersonId operator, RefundId refund, String reason) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        refuseNoReason(reason);
        refunds.byHand(refund);
        audit.record(operator, "refund.by-hand", refund, reason.strip());
    }

    /// It will not go back, and listeners hear [RefundGivenUp].
    @Transactional
    public void giveUp(PersonId operator, RefundId refund, String reason) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        refuseNoReason(reason);
        refunds.giveUp(refund);
        audit.record(operator, "refund.given-up", refund, reason.strip());
    }

    /// Payments in quarantine, the latest first.
    public List<OddPayment> quarantined(PersonId operator, int offset, int limit) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        return sql.sql("""
                        select p.*, (select count(*) from refund r where r.payment = p.id and r.state <> 'GIVEN_UP') as refunds
                        from payment p where p.state = 'QUARANTINED' order by p.paid_at desc, p.id limit ? offset ?
                        """)
                .params(limit, offset)
                .query((row, i) -> new OddPayment(
                        row.getString("id"),
                        new OrderId(row.getLong("ticket_order")),
                        new CommunityId(row.getLong("community")),
                        Money.of(row.getString("currency"), row.getLong("minor")),
                        String.valueOf(row.getString("problem")),
                        Utc.instant(row.getObject("paid_at", LocalDateTime.class)),
                        row.getInt("refunds") > 0))
                .list();
    }

    /// Sends all of a payment in quarantine back where it came from.
    @Transactional
    public void giveBack(PersonId operator, String payment, String reason) {
        roles.demand(operator, Act.MEND_PAYMENTS);
        refuseNoReason(reason);
        var odd = quarantined(operator, 0, Integer.MAX_VALUE).stream()
                .filter(one -> one.payment().equals(payment))
                .findAny()
                .orElseThrow(NotFound::new);
        refunds.due(odd.order(), payment, odd.amount(), "odd:" + payment);
        audit.record(operator, "quarantine.given-back", odd.order(), reason.strip());
    }

    private static void refuseNoReason(String reason) {
        if (reason.isBlank() || reason.length() > 500) throw new ReasonIsAsked();
    }
}
