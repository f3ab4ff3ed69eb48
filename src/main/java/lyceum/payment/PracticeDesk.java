package lyceum.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
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
            Instant until,
            @Nullable Afterwards afterwards) {
        public enum State {
            OPEN,
            AWAITING,
            PAID,
            FAILED,
            EXPIRED
        }
    }

    /// What can become of money that was paid, as the bank and the payer decide it.
    /// @param left what has not gone back and is not on its way
    /// @param pending whether some of it is on its way
    /// @param disputed null where nobody asked the bank for it
    public record Afterwards(
            Money left, boolean pending, @Nullable Disputed disputed, RefundsGo refunds) {
        public enum Disputed {
            OPEN,
            WON,
            LOST,
            INQUIRY
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
                row.endsAt(),
                row.payment() == null ? null : afterwards(row, row.payment()));
    }

    private Afterwards afterwards(PracticeTill.Row row, String payment) {
        var refunds = till.refunds("payment", payment);
        long back = refunds.stream()
                .filter(one -> one.standing() != TillRefund.Standing.FAILED)
                .mapToLong(one -> one.amount().minor())
                .sum();
        return new Afterwards(
                row.amount().minus(new Money(row.amount().currency(), back)),
                refunds.stream().anyMatch(one -> one.standing() == TillRefund.Standing.PENDING),
                till.disputes("payment", payment).stream()
                        .map(one -> Afterwards.Disputed.valueOf(one.standing().name()))
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                row.refunds());
    }

    /// The page of the order's last session, whatever has become of it; for whoever tries things out.
    @Transactional(readOnly = true)
    public Optional<URI> page(OrderId order) {
        return sql.sql("select id from practice_session where ticket_order = ? order by ends_at desc limit 1")
                .param(order.value())
                .query(String.class)
                .optional()
                .map(session -> URI.create("/till/" + session));
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

    /// All that is left goes back at the till itself, past the portal.
    @Transactional
    public void giveBack(String session) {
        var row = paid(session);
        var now = afterwards(row, Objects.requireNonNull(row.payment()));
        if (!now.left().isFree() && now.disputed() != Afterwards.Disputed.OPEN) giveBack(session, now.left());
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
        if (afterwards(row, Objects.requireNonNull(row.payment())).disputed() != null) return;
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
