package lyceum.payment;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody before the practice till, for any test.
@Component
public class Buyer {
    private final ObjectProvider<PracticeDesk> desk;
    private final InboxWorker worker;
    private final Refunds refunds;
    private final JdbcClient sql;
    private final Clock clock;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transaction;
    private final Set<String> touched = ConcurrentHashMap.newKeySet();

    private final Queue<DisputeNews> disputes = new ConcurrentLinkedQueue<>();
    private final Inbox inbox;
    private final Desk checkouts;
    private final PaymentBooks books;

    Buyer(
            ObjectProvider<PracticeDesk> desk,
            InboxWorker worker,
            Refunds refunds,
            JdbcClient sql,
            Clock clock,
            ApplicationEventPublisher news,
            TransactionTemplate transaction,
            Inbox inbox,
            Desk checkouts,
            PaymentBooks books) {
        this.desk = desk;
        this.worker = worker;
        this.refunds = refunds;
        this.sql = sql;
        this.clock = clock;
        this.news = news;
        this.transaction = transaction;
        this.inbox = inbox;
        this.checkouts = checkouts;
        this.books = books;
    }

    public void pays(URI page) {
        desk.getObject().pay(session(page));
    }

    public void paysLater(URI page) {
        desk.getObject().payLater(session(page));
    }

    public void arrives(URI page) {
        desk.getObject().arrive(session(page));
    }

    public void fails(URI page) {
        desk.getObject().fail(session(page));
    }

    public void letsItExpire(URI page) {
        desk.getObject().expire(session(page));
    }

    /// How the refunds of that order's payment will go.
    public void refundsGo(OrderId order, PracticeDesk.RefundsGo how) {
        desk.getObject().refundsGo(session(order), how);
    }

    /// A refund that was pending arrives, or fails.
    public void refundEnds(OrderId order, boolean arriving) {
        desk.getObject().refundsEnd(session(order), arriving);
    }

    /// Somebody gives money back at the till itself, past the portal.
    public void givesBackAtTheTill(OrderId order, Money amount) {
        desk.getObject().giveBack(session(order), amount);
    }

    /// Asks the bank for the money back.
    public void disputes(OrderId order) {
        desk.getObject().dispute(session(order));
    }

    public void bankDecides(OrderId order, boolean won) {
        desk.getObject().decide(session(order), won);
    }

    /// What the workers do by themselves in a moment, now: until nothing is left to do of what was done here, whoever
    /// did it. What other tests left behind at another time of the clock is not waited for.
    public void worksOff() {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        do {
            worker.work();
            refunds.giveBack();
            if (System.nanoTime() > patience) throw new IllegalStateException("Something is left undone: " + touched);
        } while (isAnythingLeft());
    }

    private boolean isAnythingLeft() {
        return !touched.isEmpty()
                && sql.sql("""
                        select (select count(*) from inbox where state = 'NEW' and next_try <= :soon and (about in (:touched)
                                    or community in (select community from checkout where session in (:touched))))
                             + (select count(*) from refund r join checkout c on c.ticket_order = r.ticket_order
                                where r.state = 'DUE' and r.next_try <= :soon and c.session in (:touched))
                        """)
                                .param("soon", Desk.utc(clock.instant().plus(Inbox.LEASE)))
                                .param("touched", touched)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /// The till tells of that order's session once more, by an event of its own.
    public void hearsAgain(OrderId order) {
        var checkout = checkouts.lastOf(order).orElseThrow();
        var session = Objects.requireNonNull(checkout.session());
        var event = new TillEvent(
                "again:" + UUID.randomUUID(), "checkout.session.completed", session, checkout.community());
        touched.add(session);
        inbox.receive(event, worker::work);
    }

    /// Money that the till took although it had said that it would not: too late, or a second time.
    public void paysAnyway(OrderId order) {
        transaction.executeWithoutResult(status -> {
            var checkout = checkouts.lastOf(order).orElseThrow();
            var payment = "anyway_" + UUID.randomUUID();
            sql.sql("update practice_session set state = 'PAID', payment = ? where id = ?")
                    .params(payment, Objects.requireNonNull(checkout.session()))
                    .update();
            checkouts.paid(checkout, payment, checkout.amount(), clock.instant(), null);
            touched.add(Objects.requireNonNull(checkout.session()));
            var settled = new PaymentSettled(order, payment, checkout.amount(), clock.instant());
            news.publishEvent(new PaymentsSettled(List.of(settled)));
        });
    }

    @EventListener
    public void heard(DisputeNews news) {
        disputes.add(news);
    }

    public List<DisputeNews> disputeNews(OrderId order) {
        return disputes.stream().filter(news -> news.order().equals(order)).toList();
    }

    public int payments(OrderId order) {
        return books.of(order).size();
    }

    /// In minor units, what went back of all payments of that order.
    public long backOf(OrderId order) {
        return books.of(order).stream()
                .mapToLong(payment -> books.refunded(payment.payment()).minor())
                .sum();
    }

    private String session(OrderId order) {
        var session =
                Objects.requireNonNull(checkouts.lastOf(order).orElseThrow().session());
        touched.add(session);
        return session;
    }

    private String session(URI page) {
        var session = page.getPath().substring("/till/".length());
        touched.add(session);
        return session;
    }
}
