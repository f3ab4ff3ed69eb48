package lyceum.admission;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import lyceum.course.Courses;
import lyceum.shared.CohortId;
import lyceum.shared.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What is due by the clock. Every sweep asks the tables, does each thing in a transaction of its own and looks again
/// under the lock, so any number of them may run at once and be killed anywhere.
@Component
class Sweeps {
    private static final int AT_ONCE = 200;
    private static final Logger log = LoggerFactory.getLogger(Sweeps.class);

    private final OrderBook orders;
    private final SaleBook sales;
    private final Line line;
    private final Holding holding;
    private final GivingBack givingBack;
    private final Seating seating;
    private final Courses courses;
    private final Transactions transactions;
    private final TaskExecutor afterwards;
    private final Clock clock;

    Sweeps(
            OrderBook orders,
            SaleBook sales,
            Line line,
            Holding holding,
            GivingBack givingBack,
            Seating seating,
            Courses courses,
            Transactions transactions,
            @Qualifier("applicationTaskExecutor") TaskExecutor afterwards,
            Clock clock) {
        this.orders = orders;
        this.sales = sales;
        this.line = line;
        this.holding = holding;
        this.givingBack = givingBack;
        this.seating = seating;
        this.courses = courses;
        this.transactions = transactions;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /// Holds that ran out, offers that nobody took, checkouts past their end.
    void expireHolds() {
        var now = clock.instant();
        each(orders.due(OrderState.HELD, now, AT_ONCE), holding::expire);
        each(orders.due(OrderState.CHECKOUT_OPEN, now, AT_ONCE), holding::expire);
    }

    /// Money that waited for a seat for 7 days goes back.
    void giveBackLateMoney() {
        each(
                orders.due(OrderState.PAID_UNPLACED, clock.instant(), AT_ONCE),
                id -> holding.with(id, null, order -> {
                    if (order.is(OrderState.PAID_UNPLACED) && !order.isDisputed()) givingBack.all(order, null, "");
                    return true;
                }));
    }

    /// Free seats to those who wait; lines of sales that are over are closed.
    void rollWaitlists() {
        each(line.lines(), cohort -> {
            roll(cohort);
            if (!courses.terms(cohort).isOnSaleAt(clock.instant())) close(cohort);
        });
    }

    void roll(CohortId cohort) {
        transactions.run(() -> {
            sales.locked(cohort);
            seating.roll(cohort);
        });
    }

    private void close(CohortId cohort) {
        transactions.run(() -> {
            sales.locked(cohort);
            line.close(cohort, "");
        });
    }

    /// Everybody in a cancelled cohort gets the money back; who has not paid is released.
    void endCancelled() {
        for (var cohort : sales.cancelled()) {
            var some = sales.toEnd(cohort.cohort(), 0, AT_ONCE);
            while (!some.isEmpty()) {
                each(some, id -> end(id, cohort));
                some = sales.toEnd(cohort.cohort(), some.getLast().value(), AT_ONCE);
            }
        }
    }

    private void end(OrderId id, SaleBook.Cancelled cohort) {
        if (orders.get(id).state().isPayable()) holding.end(id, cohort.by(), cohort.why());
        else
            holding.with(id, null, order -> {
                if (order.is(OrderState.ADMITTED, OrderState.PAID_UNPLACED) && !order.isDisputed())
                    givingBack.all(order, cohort.by(), cohort.why());
                return true;
            });
    }

    void afterCommit(String what, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterwards.execute(() -> each(List.of(what), w -> work.run()));
            }
        });
    }

    private static <T> void each(List<T> due, Consumer<T> work) {
        for (var one : due) {
            try {
                work.accept(one);
            } catch (RuntimeException trouble) {
                log.warn("{} did not work; the next sweep takes it up", one, trouble);
            }
        }
    }
}
