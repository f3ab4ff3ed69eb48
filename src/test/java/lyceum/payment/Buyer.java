package lyceum.payment;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import lyceum.shared.OrderId;
import org.springframework.stereotype.Component;

/// Somebody before the practice till, for any test.
@Component
public class Buyer {
    private final PracticeDesk desk;
    private final InboxWorker worker;
    private final Refunds refunds;
    private final PaymentAudit audit;

    private final Inbox inbox;
    private final Desk checkouts;
    private final PaymentBooks books;

    Buyer(
            PracticeDesk desk,
            InboxWorker worker,
            Refunds refunds,
            PaymentAudit audit,
            Inbox inbox,
            Desk checkouts,
            PaymentBooks books) {
        this.desk = desk;
        this.worker = worker;
        this.refunds = refunds;
        this.audit = audit;
        this.inbox = inbox;
        this.checkouts = checkouts;
        this.books = books;
    }

    public void pays(URI page) {
        desk.pay(session(page));
    }

    public void paysLater(URI page) {
        desk.payLater(session(page));
    }

    public void arrives(URI page) {
        desk.arrive(session(page));
    }

    public void fails(URI page) {
        desk.fail(session(page));
    }

    public void letsItExpire(URI page) {
        desk.expire(session(page));
    }

    /// What the workers do by themselves in a moment, now: until nothing is left to do, whoever did it.
    public void worksOff() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        do {
            worker.work();
            refunds.giveBack();
            if (System.nanoTime() > patience) throw new IllegalStateException("Something is left undone");
        } while (audit.undone() > 0);
    }

    /// The till tells of that order's session once more, by an event of its own.
    public void hearsAgain(OrderId order) {
        var checkout = checkouts.lastOf(order).orElseThrow();
        var session = Objects.requireNonNull(checkout.session());
        var event = new TillEvent(
                "again:" + UUID.randomUUID(), "checkout.session.completed", session, checkout.community());
        inbox.receive(event, worker::work);
    }

    public int payments(OrderId order) {
        return books.of(order).size();
    }

    private static String session(URI page) {
        return page.getPath().substring("/till/".length());
    }
}
