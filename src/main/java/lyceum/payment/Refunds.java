package lyceum.payment;

import java.time.Clock;
import java.time.Duration;
import lyceum.shared.Money;
import lyceum.shared.NotFound;
import lyceum.shared.OrderId;
import org.jspecify.annotations.Nullable;
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
    private final PaymentBooks payments;
    private final Bell bell;
    private final ApplicationEventPublisher news;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Refunds(
            Till till,
            RefundBook book,
            PaymentBooks payments,
            Bell bell,
            ApplicationEventPublisher news,
            TransactionTemplate transaction,
            Clock clock) {
        this.till = till;
        this.book = book;
        this.payments = payments;
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
                ended(one, Refund.State.FAILED, null);
            } catch (RuntimeException trouble) {
                log.warn("Refund {} did not work; it is tried again", one.id(), trouble);
            }
        }
    }

    /// The till told of a refund, inside the transaction that ends the event. False: its payment is none of ours.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean heard(TillRefund told) {
        var order = payments.locked(told.payment());
        if (order.isEmpty()) return false;
        var known = book.find(told);
        // With our mark and yet unknown: an attempt that failed and was followed by another.
        if (known.isEmpty() && told.key() == null) known = book.madeElsewhere(told, order.get(), clock.instant());
        known.ifPresent(one -> arrived(one, told));
        return true;
    }

    /// The operator lets one that failed be tried once more.
    @Transactional
    public void again(RefundId id) {
        if (!book.again(id, clock.instant())) throw new NotFound();
        bell.ringAfterCommit("refunds", this::giveBack);
    }

    /// The operator has given it back by other means: it counts as arrived.
    @Transactional
    public Refund byHand(RefundId id) {
        var now = clock.instant();
        if (!book.end(id, Refund.State.SUCCEEDED, true, now)) throw new NotFound();
        var one = book.get(id).orElseThrow(NotFound::new);
        news.publishEvent(new RefundArrived(new RefundId(one.id()), one.order(), one.payment(), one.amount(), now));
        return one;
    }

    @Transactional
    public Refund giveUp(RefundId id) {
        var now = clock.instant();
        if (!book.end(id, Refund.State.GIVEN_UP, false, now)) throw new NotFound();
        var one = book.get(id).orElseThrow(NotFound::new);
        news.publishEvent(new RefundGivenUp(one.order(), one.payment(), one.amount(), now));
        return one;
    }

    private void giveBack(Refund one) {
        if (!taken(one)) return;
        arrived(
                one,
                one.tillRefund() == null
                        ? till.refund(one.payment(), one.amount(), one.keyAtTill())
                        : till.refund(one.tillRefund()));
    }

    private boolean taken(Refund one) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> book.take(one, clock.instant().plus(patience(one.tries())))));
    }

    private void arrived(Refund one, TillRefund told) {
        switch (told.standing()) {
            case PENDING ->
                transaction.executeWithoutResult(status -> book.move(
                        one, Refund.State.PENDING, told.id(), clock.instant().plus(PENDING_LOOKED_AT), null));
            case SUCCEEDED -> ended(one, Refund.State.SUCCEEDED, told.id());
            case FAILED -> ended(one, Refund.State.FAILED, told.id());
        }
    }

    private void ended(Refund one, Refund.State how, @Nullable String atTill) {
        transaction.executeWithoutResult(status -> {
            payments.locked(one.payment());
            var now = clock.instant();
            if (!book.move(one, how, atTill, null, now)) return;
            news.publishEvent(
                    how == Refund.State.FAILED
                            ? new RefundFailed(one.order(), one.payment(), one.amount(), now)
                            : new RefundArrived(new RefundId(one.id()), one.order(), one.payment(), one.amount(), now));
        });
    }

    /// 20 seconds, 40, 80 … at most an hour.
    static Duration patience(int tries) {
        return Duration.ofSeconds(Math.min(3_600L, 20L << Math.min(tries, 8)));
    }
}
