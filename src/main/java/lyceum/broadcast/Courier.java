package lyceum.broadcast;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.broadcast.Broadcast.State;
import lyceum.broadcast.Delivery.Why;
import lyceum.channel.Announcements;
import lyceum.shared.NotFound;
import lyceum.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries broadcasts into their groups, each group in a transaction of its own: there the post and what is said of it
/// come together or not at all. However many carry at once, on however many nodes, and wherever they are killed, each
/// group has it once.
@Component
class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 250;

    private final BroadcastRows rows;
    private final DeliveryRows deliveries;
    private final Broadcasts broadcasts;
    private final Announcements announcements;
    private final Roles roles;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService legs = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("courier").factory());

    Courier(
            BroadcastRows rows,
            DeliveryRows deliveries,
            Broadcasts broadcasts,
            Announcements announcements,
            Roles roles,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.broadcasts = broadcasts;
        this.announcements = announcements;
        this.roles = roles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Whoever has just pressed a button need not wait for the next sweep; what is lost here, that one finds.
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(BroadcastStirred stirred) {
        legs.execute(() -> {
            try {
                carry();
            } catch (RuntimeException passing) {
                LOG.warn("Broadcasts were not carried at once; the next sweep goes on", passing);
            }
        });
    }

    void carry() {
        rows.due(clock.instant(), AT_ONCE).forEach(broadcasts::sendWhatIsDue);
        List<Delivery> due;
        boolean moved;
        do {
            due = deliveries.due(clock.instant(), AT_ONCE);
            moved = false;
            for (var one : due) moved |= carry(one);
        } while (moved);
        rows.behind(AT_ONCE).forEach(this::catchUp);
    }

    /// Whether it has come to another state by that.
    private boolean carry(Delivery one) {
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> deliver(one)));
        } catch (Overtaken later) {
            LOG.debug("{} waits in {} until the clock is past what stands there", one.broadcast(), one.group());
            return false;
        } catch (RuntimeException failed) {
            var why = why(failed);
            if (why == Why.UNEXPECTED)
                LOG.warn("Broadcast {} did not come to {}", one.broadcast(), one.group(), failed);
            return Boolean.TRUE.equals(transaction.execute(_ -> failed(one, why)));
        }
    }

    private boolean deliver(Delivery one) {
        var broadcast = rows.lock(one.broadcast()).orElse(null);
        if (broadcast == null || broadcast.state() != State.SENDING) return false;
        var now = deliveries.find(one).map(Delivery::state).orElse(Delivery.State.TAKEN_BACK);
        if (now != Delivery.State.WAITING && now != Delivery.State.FAILED) return false;
        if (!roles.may(broadcast.sender(), Act.BROADCAST, broadcast.community())) throw new SenderMayNot();
        var post = announcements.share(
                broadcast.sender(),
                one.group(),
                broadcast.plan().text(),
                broadcast.id().value());
        if (deliveries.isOvertaken(one, post)) throw new Overtaken();
        if (!deliveries.sent(one, post, broadcast.edition(), clock.instant())) throw new Overtaken();
        settle(one.broadcast());
        return true;
    }

    private boolean failed(Delivery one, Why why) {
        var broadcast = rows.lock(one.broadcast()).orElse(null);
        if (broadcast == null || broadcast.state() != State.SENDING) return false;
        var now = clock.instant();
        boolean counts = deliveries.failed(one, why, RetryRule.again(why, one.tries() + 1, now), now);
        settle(one.broadcast());
        return counts;
    }

    private void settle(BroadcastId id) {
        if (deliveries.isOpen(id)) return;
        rows.stand(id, deliveries.hasFailed(id) ? State.PARTLY : State.SENT);
    }

    /// Its groups follow a correction or a withdrawal, each for itself. One that cannot waits for the next sweep.
    private void catchUp(BroadcastId id) {
        var broadcast = rows.find(id).orElse(null);
        if (broadcast == null) return;
        boolean all = broadcast.state() == State.WITHDRAWN
                ? each(deliveries.standing(id), this::takeBack)
                : each(deliveries.outdated(id, broadcast.edition()), this::correct);
        if (all) transaction.executeWithoutResult(_ -> caughtUp(id));
    }

    private boolean each(List<Delivery> some, Consumer<Delivery> act) {
        boolean all = true;
        for (var one : some)
            try {
                transaction.executeWithoutResult(_ -> act.accept(one));
            } catch (RuntimeException failed) {
                LOG.warn("Broadcast {} in {} does not follow yet", one.broadcast(), one.group(), failed);
                all = false;
            }
        return all;
    }

    private void takeBack(Delivery one) {
        rows.lock(one.broadcast());
        if (one.post() != null && deliveries.takenBack(one, clock.instant())) announcements.takeBack(one.post());
    }

    private void correct(Delivery one) {
        var broadcast = rows.lock(one.broadcast()).orElseThrow(NotFound::new);
        if (broadcast.state() == State.WITHDRAWN || one.post() == null) return;
        announcements.correct(one.post(), broadcast.plan().text());
        deliveries.corrected(one, broadcast.edition());
    }

    /// Unless it was corrected again, or withdrawn, meanwhile.
    private void caughtUp(BroadcastId id) {
        var broadcast = rows.lock(id).orElseThrow(NotFound::new);
        var left = broadcast.state() == State.WITHDRAWN
                ? deliveries.standing(id)
                : deliveries.outdated(id, broadcast.edition());
        if (left.isEmpty()) rows.caughtUp(id);
    }

    private static Why why(RuntimeException failed) {
        return switch (failed) {
            case NotFound gone -> Why.GONE;
            case Refusal refused -> Why.SENDER;
            default -> Why.UNEXPECTED;
        };
    }

    private static final class SenderMayNot extends Refusal {}

    private static final class Overtaken extends RuntimeException {}

    @PreDestroy
    void stop() {
        legs.shutdownNow();
    }
}
