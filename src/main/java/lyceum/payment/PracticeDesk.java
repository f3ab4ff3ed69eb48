package lyceum.payment;

import java.time.Clock;
import java.time.Instant;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.springframework.context.annotation.Conditional;
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
    private final Clock clock;

    PracticeDesk(PracticeTill till, Inbox inbox, InboxWorker worker, Clock clock) {
        this.till = till;
        this.inbox = inbox;
        this.worker = worker;
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

    private void move(String session, TillSession.Standing from, TillSession.Standing to, String news) {
        var row = row(session);
        if (row.state() != from) return;
        var payment = to == TillSession.Standing.PAID ? till.random("practice_payment") : null;
        if (!till.move(session, from, to, payment)) return;
        var event =
                new TillEvent("event:" + session + ":" + news, "checkout.session." + news, session, row.community());
        inbox.receive(event, worker::work);
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
