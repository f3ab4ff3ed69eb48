package lyceum.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import lyceum.shared.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens, watches and ends sessions at the till. The till is never asked inside a transaction.
@Component
class Checkouts {
    /// A real till takes at least 30 minutes, and clocks differ.
    static final Duration PAYABLE = Duration.ofMinutes(35);

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN_FOR_FUNDS = Duration.ofHours(6);
    private static final int LOOKS_AT_ONCE = 100;
    private static final int SETTLED_IN = 4;
    private static final Logger log = LoggerFactory.getLogger(Checkouts.class);

    private final Till till;
    private final Desk desk;
    private final Settlement settlement;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Checkouts(Till till, Desk desk, Settlement settlement, TransactionTemplate transaction, Clock clock) {
        this.till = till;
        this.desk = desk;
        this.settlement = settlement;
        this.transaction = transaction;
        this.clock = clock;
    }

    URI open(CheckoutRequest wish) {
        outsideOfTransactions();
        var ours = prepared(wish);
        try {
            return page(ours);
        } catch (Till.Refused never) {
            // A till that was silent may be asked so late that it takes the old end for too near: a new attempt then.
            log.warn("The till refuses attempt {} of order {}: {}", ours.attempt(), ours.order(), never.getMessage());
            inTransaction(() -> desk.neverOpened(ours));
        }
        var again = prepared(wish);
        try {
            return page(again);
        } catch (Till.Refused never) {
            log.error("The till refuses order {}: {}", again.order(), never.getMessage());
            throw new TillRefuses();
        }
    }

    private Checkout prepared(CheckoutRequest wish) {
        var now = clock.instant();
        return inTransaction(() -> desk.prepare(wish, till.kind(), now, now.plus(PAYABLE)));
    }

    private URI page(Checkout ours) {
        if (ours.state().isOver() || ours.state() == Checkout.State.AWAITING) throw new CheckoutIsOver();
        return URI.create(ours.page() == null ? opened(ours).page() : ours.page());
    }

    boolean look(OrderId order) {
        outsideOfTransactions();
        return desk.lastOf(order).map(this::look).orElse(true);
    }

    boolean close(OrderId order) {
        outsideOfTransactions();
        return desk.lastOf(order).map(this::close).orElse(true);
    }

    /// Events can fail to exist, so asking is the backstop: every session whose end has come is looked at.
    void lookAtOverdue() {
        for (var one : desk.overdue(clock.instant(), LOOKS_AT_ONCE)) {
            try {
                if (!look(one)) {
                    var again = one.state() == Checkout.State.AWAITING ? LOOK_AGAIN_FOR_FUNDS : LOOK_AGAIN;
                    inTransaction(() -> desk.lookAgain(one, clock.instant().plus(again)));
                }
            } catch (RuntimeException trouble) {
                log.warn("The checkout of order {} cannot be looked at: {}", one.order(), trouble.toString());
                inTransaction(() -> desk.lookAgain(one, clock.instant().plus(LOOK_AGAIN)));
            }
        }
    }

    private boolean look(Checkout ours) {
        if (ours.state().isOver()) return true;
        if (ours.kind() != till.kind()) return anothers(ours);
        var session = ours.session();
        if (session != null) return settled(asked(() -> till.session(session)));
        return !clock.instant().isBefore(ours.endsAt()) && close(ours);
    }

    /// A session that was asked for and never answered may exist: it is asked for once more, by the same key, and
    /// ended.
    private boolean close(Checkout ours) {
        if (ours.state().isOver()) return true;
        if (ours.kind() != till.kind()) return anothers(ours);
        try {
            var session = ours.session() == null ? opened(ours).id() : ours.session();
            return settled(asked(() -> till.expire(session)));
        } catch (Till.Refused never) {
            inTransaction(() -> settlement.neverOpened(ours));
            return true;
        }
    }

    /// Opened at a till that is not there any more, before keys came or changed: at its end it is over.
    private boolean anothers(Checkout ours) {
        if (clock.instant().isBefore(ours.endsAt())) return false;
        inTransaction(() -> settlement.neverOpened(ours));
        return true;
    }

    private TillSession opened(Checkout ours) {
        var session = asked(() -> till.open(ours.again(), ours.endsAt()));
        inTransaction(() -> desk.opened(ours, session));
        return session;
    }

    /// The worker may be at it at the same moment, in a batch: who loses the lock comes once more and finds it done.
    private boolean settled(TillSession session) {
        for (int tried = 1; ; tried++) {
            try {
                inTransaction(() -> settlement.settle(List.of(session)));
                return session.isOver();
            } catch (ConcurrencyFailureException busy) {
                if (tried == SETTLED_IN) throw busy;
            }
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (Till.Silent silent) {
            throw new TillIsSilent();
        }
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static void outsideOfTransactions() {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("The till is never asked inside a transaction");
    }
}
