package lyceum.payment;

import java.time.Clock;
import java.util.Optional;
import lyceum.shared.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes to heart how a dispute stands, inside the transaction that ends its event: the till's word of now wins,
/// whatever was heard before and in whatever order.
@Component
class Disputes {
    private static final Logger log = LoggerFactory.getLogger(Disputes.class);

    private final DisputeBook book;
    private final PaymentBooks payments;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Disputes(DisputeBook book, PaymentBooks payments, ApplicationEventPublisher news, Clock clock) {
        this.book = book;
        this.payments = payments;
        this.news = news;
        this.clock = clock;
    }

    /// False: that payment is none of ours.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean heard(TillDispute told) {
        if (told.standing() == TillDispute.Standing.INQUIRY) return true;
        var order = payments.locked(told.payment());
        order.ifPresent(one -> heard(told, one));
        return order.isPresent();
    }

    private void heard(TillDispute told, OrderId order) {
        var known = book.locked(told.id());
        if (known.isEmpty()) opened(told, order);
        ended(told, order, known.or(() -> Optional.of(DisputeBook.State.OPEN)).get());
    }

    private void opened(TillDispute told, OrderId order) {
        var now = clock.instant();
        log.warn("Payment {} of order {} is disputed: {}", told.payment(), order, told.reason());
        book.opened(told, now);
        news.publishEvent(new DisputeNews.Opened(order, told.id(), told.payment(), told.amount(), told.reason(), now));
    }

    private void ended(TillDispute told, OrderId order, DisputeBook.State known) {
        var now = clock.instant();
        switch (told.standing()) {
            case WON -> {
                if (known == DisputeBook.State.WON) return;
                book.moved(told.id(), DisputeBook.State.WON, now);
                news.publishEvent(new DisputeNews.Won(order, told.id(), told.payment(), told.amount(), now));
            }
            case LOST -> {
                if (known == DisputeBook.State.LOST) return;
                book.moved(told.id(), DisputeBook.State.LOST, now);
                news.publishEvent(new DisputeNews.Lost(order, told.id(), told.payment(), told.amount(), now));
            }
            case OPEN -> {
                if (known == DisputeBook.State.OPEN) return;
                book.moved(told.id(), DisputeBook.State.OPEN, null);
                news.publishEvent(
                        new DisputeNews.Opened(order, told.id(), told.payment(), told.amount(), told.reason(), now));
            }
            case INQUIRY -> {}
        }
    }
}
