package lyceum.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes what the till says to heart: our checkout, the payment, and whoever listens, in one transaction. It may hear
/// the
/// same any number of times, in any order: what has happened happens once.
@Component
class Settlement {
    private static final Duration FUNDS_LOOKED_FOR = Duration.ofHours(6);
    private static final Logger log = LoggerFactory.getLogger(Settlement.class);

    private final Desk desk;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Settlement(Desk desk, ApplicationEventPublisher news, Clock clock) {
        this.desk = desk;
        this.news = news;
        this.clock = clock;
    }

    /// All of them together, in the order in which they were told.
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(List<TillSession> told) {
        if (told.isEmpty()) return;
        var ours = desk.locked(
                told.stream().map(TillSession::id).distinct().sorted().toList());
        var paid = new LinkedHashMap<String, Desk.Paid>();
        for (var session : told) {
            var one = ours.get(session.id());
            if (one != null) settle(one, session).ifPresent(money -> paid.put(session.id(), money));
        }
        if (paid.isEmpty()) return;
        var now = clock.instant();
        var settled = desk.paid(List.copyOf(paid.values()), now).stream()
                .map(one -> new PaymentSettled(one.checkout().order(), one.payment(), one.amount(), now))
                .toList();
        if (!settled.isEmpty()) news.publishEvent(new PaymentsSettled(settled));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void neverOpened(Checkout ours) {
        ended(ours, Checkout.State.EXPIRED, false);
    }

    private Optional<Desk.Paid> settle(Checkout ours, TillSession told) {
        if (ours.state().isOver()) return Optional.empty();
        var disagreement = ours.disagreement(told);
        if (disagreement.isPresent() && told.standing() != TillSession.Standing.OPEN) {
            quarantined(ours, told, disagreement.get());
            return Optional.empty();
        }
        switch (told.standing()) {
            case OPEN -> {}
            case EXPIRED -> ended(ours, Checkout.State.EXPIRED, false);
            case FAILED -> ended(ours, Checkout.State.FAILED, true);
            case AWAITING -> awaited(ours);
            case PAID -> {
                return Optional.of(new Desk.Paid(ours, Objects.requireNonNull(told.payment()), told.amount()));
            }
        }
        return Optional.empty();
    }

    private void awaited(Checkout ours) {
        if (ours.state() == Checkout.State.AWAITING) return;
        var now = clock.instant();
        desk.move(ours, Checkout.State.AWAITING, now.plus(FUNDS_LOOKED_FOR));
        news.publishEvent(new FundsAwaited(ours.order(), now));
    }

    private void ended(Checkout ours, Checkout.State how, boolean failed) {
        if (desk.move(ours, how, null)) news.publishEvent(new CheckoutEnded(ours.order(), failed, clock.instant()));
    }

    private void quarantined(Checkout ours, TillSession told, String problem) {
        log.error("Order {} is in quarantine: session {} says {}", ours.order(), told.id(), problem);
        desk.move(ours, Checkout.State.QUARANTINED, null);
        if (told.payment() != null) desk.paid(ours, told.payment(), told.amount(), clock.instant(), problem);
        news.publishEvent(new PaymentQuarantined(ours.order(), problem, clock.instant()));
    }
}
