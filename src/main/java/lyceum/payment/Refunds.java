package lyceum.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Gives money back: promised in the transaction that decided it, asked of the till afterwards, until the till has
/// answered.
@Component
class Refunds {
    private static final int AT_ONCE = 100;
    private static final Duration PENDING_LOOKED_AT = Duration.ofMinutes(30);
    private static final Logger log = LoggerFactory.getLogger(Refunds.class);

    private final Till till;
    private final RefundBook book;
    private final Bell bell;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Refunds(
            Till till,
            RefundBook book,
            Bell bell,
            ApplicationEventPublisher news,
            TransactionTemplate transaction,
            Clock clock) {
        this.till = till;
        this.book = book;
        this.bell = bell;
        this.news = news;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void due(OrderId order, String payment, Money amount, String key) {
        book.due(order, payment, amount, key, clock.instant());
        bell.ringAfterCommit("refunds", this::giveBack);
    }

    /// Everything whose time has come; called by the bell and by a sweep, on any number of nodes.
    void giveBack() {
        for (var one : book.toDo(clock.instant(), AT_ONCE)) {
            try {
                giveBack(one);
            } catch (Till.Silent silent) {
                log.warn("The till is silent about refund {}; it is asked again", one.id());
            } catch (Till.Refused refused) {
                log.error("The till refuses refund {}: {}", one.id(), refused.getMessage());
                arrived(one, new TillRefund(one.key(), TillRefund.Standing.FAILED));
            } catch (RuntimeException trouble) {
                log.warn("Refund {} did not work; it is tried again", one.id(), trouble);
            }
        }
    }

    /// The till told of a refund; effect and inbox commit together.
    void heard(TillEvent event, TillRefund told, Inbox inbox, String lease) {
        transaction.executeWithoutResult(status -> {
            book.byTill(told.id()).ifPresent(one -> arrived(one, told));
            inbox.done(List.of(event), lease, "DONE");
        });
    }

    private void giveBack(Refund one) {
        if (!taken(one)) return;
        arrived(
                one,
                one.tillRefund() == null
                        ? till.refund(one.payment(), one.amount(), one.key())
                        : till.refund(one.tillRefund()));
    }

    private boolean taken(Refund one) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> book.take(one, clock.instant().plus(patience(one.tries())))));
    }

    private void arrived(Refund one, TillRefund told) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            switch (told.standing()) {
                case PENDING -> book.move(one, Refund.State.PENDING, told.id(), now.plus(PENDING_LOOKED_AT), null);
                case SUCCEEDED -> succeeded(one, told, now);
                case FAILED -> failed(one, told, now);
            }
        });
    }

    private void succeeded(Refund one, TillRefund told, Instant now) {
        if (book.move(one, Refund.State.SUCCEEDED, told.id(), null, now))
            news.publishEvent(new RefundArrived(one.order(), one.payment(), one.amount(), now));
    }

    private void failed(Refund one, TillRefund told, Instant now) {
        if (book.move(one, Refund.State.FAILED, told.id(), null, now))
            news.publishEvent(new RefundFailed(one.order(), one.payment(), one.amount(), now));
    }

    /// 20 seconds, 40, 80 … at most an hour.
    static Duration patience(int tries) {
        return Duration.ofSeconds(Math.min(3_600L, 20L << Math.min(tries, 8)));
    }
}
