package lyceum.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Before the practice till: what its page shows and its buttons do. Whoever knows a session's long random name may use
/// it, as with a real one. Each click tells the inbox in the same transaction.
@Service
@Conditional(NoKeys.class)
public class PracticeDesk {
    private final PracticeTill till;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final JdbcClient sql;
    private final Clock clock;

    PracticeDesk(PracticeTill till, Inbox inbox, InboxWorker worker, JdbcClient sql, Clock clock) {
        this.till = till;
        this.inbox = inbox;
        this.worker = worker;
        this.sql = sql;
        this.clock = clock;
    }

    /// What a buyer sees at the till.
    public record Slip(
            String session,
            OrderId order,
            String what,
            Money amount,
            String payer,
            State state,
            boolean delayedMethods,
            Instant until) {
        public enum State {
            OPEN,
            AWAITING,
            PAID,
            FAILED,
            EXPIRED
        }
    }

    @Transactional
    public Slip slip(String session) {
        var row = row(session);
        return new Slip(
                row.id(),
                row.order(),
                row.what(),
                row.amount(),
                row.payer(),
                Slip.State.valueOf(row.state().name()),
                row.delayedMethods(),
                row.endsAt());
    }

    /// The money is there at once.
    @Transactional
    public void pay(String session) {
        move(session, TillSession.Standing.OPEN, TillSession.Standing.PAID, "completed");
    }

    /// With a method that takes days: later [#arrive] or [#fail].
    @Transactional
    public void payLater(String session) {
        if (row(session).delayedMethods())
            move(session, TillSession.Standing.OPEN, TillSession.Standing.AWAITING, "completed");
    }

    @Transactional
    public void arrive(String session) {
        move(session, TillSession.Standing.AWAITING, TillSession.Standing.PAID, "async_payment_succeeded");
    }

    @Transactional
    public void fail(String session) {
        move(session, TillSession.Standing.AWAITING, TillSession.Standing.FAILED, "async_payment_failed");
    }

    /// The session runs out at once, as it would by itself at its end.
    @Transactional
    public void expire(String session) {
        move(session, TillSession.Standing.OPEN, TillSession.Standing.EXPIRED, "expired");
    }

    /// How this payment's refunds will go; at once, where nobody says otherwise.
    public enum RefundsGo {
        AT_ONCE,
        /// They stay pending until [PracticeDesk#refundsEnd].
        PENDING,
        FAILED;

        TillRefund.Standing first() {
            return switch (this) {
                case AT_ONCE -> TillRefund.Standing.SUCCEEDED;
                case PENDING -> TillRefund.Standing.PENDING;
                case FAILED -> TillRefund.Standing.FAILED;
            };
        }
    }

    @Transactional
    public void refundsGo(String session, RefundsGo how) {
        sql.sql("update practice_session set refunds = ? where id = ?")
                .params(how.name(), session)
                .update();
    }

    /// What was pending arrives, or fails.
    @Transactional
    public void refundsEnd(String session, boolean arriving) {
        var row = paid(session);
        for (var one : till.refunds("payment", Objects.requireNonNull(row.payment()))) {
            if (one.standing() != TillRefund.Standing.PENDING) continue;
            sql.sql("update practice_refund set state = ? where id = ?")
                    .params(arriving ? "SUCCEEDED" : "FAILED", one.id())
                    .update();
            tell(one.id(), arriving ? "refund.updated" : "refund.failed", one.id(), row);
        }
    }

    /// Money given back at the till itself, past the portal.
    @Transactional
    public void giveBack(String session, Money amount) {
        var row = paid(session);
        var refund =
                till.refund(Objects.requireNonNull(row.payment()), amount, PracticeTill.ELSEWHERE + till.random("key"));
        tell(refund.id(), "refund.created", refund.id(), row);
    }

    /// The payer asks the bank for all of it back.
    @Transactional
    public void dispute(String session) {
        var row = paid(session);
        var id = till.random("practice_dispute");
        sql.sql("insert into practice_dispute (id, payment, currency, minor, state) values (?, ?, ?, ?, 'OPEN')")
                .params(
                        id,
                        Objects.requireNonNull(row.payment()),
                        row.amount().currency().getCurrencyCode(),
                        row.amount().minor())
                .update();
        tell(id, "charge.dispute.created", id, row);
    }

    /// The bank decides whatever is disputed of that payment.
    @Transactional
    public void decide(String session, boolean won) {
        var row = paid(session);
        for (var one : till.disputes("payment", Objects.requireNonNull(row.payment()))) {
            if (one.standing() != TillDispute.Standing.OPEN) continue;
            sql.sql("update practice_dispute set state = ? where id = ?")
                    .params(won ? "WON" : "LOST", one.id())
                    .update();
            tell(one.id(), "charge.dispute.closed", one.id(), row);
        }
    }

    private PracticeTill.Row paid(String session) {
        var row = row(session);
        if (row.payment() == null) throw new NotFound();
        return row;
    }

    private void tell(String name, String kind, String about, PracticeTill.Row row) {
        inbox.receive(new TillEvent("event:" + name + ":" + kind, kind, about, row.community()), worker::work);
    }

    private void move(String session, TillSession.Standing from, TillSession.Standing to, String news) {
        var row = row(session);
        if (row.state() != from) return;
        var payment = to == TillSession.Standing.PAID ? till.random("practice_payment") : null;
        if (!till.move(session, from, to, payment)) return;
        tell(session, "checkout.session." + news, session, row);
    }

    private PracticeTill.Row row(String session) {
        var row = till.find(session).orElseThrow(NotFound::new);
        boolean over =
                row.state() == TillSession.Standing.OPEN && !clock.instant().isBefore(row.endsAt());
        if (!over) return row;
        till.expire(session);
        return till.find(session).orElseThrow(NotFound::new);
    }
}
