package lyceum.admission;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work in a transaction of its own, and again if the database chose it to end a deadlock or a wait for a lock. In
/// a
/// rush a thousand buyers stand in line for one row: they wait here, before they have a connection, so that half of the
/// connections are always left for everybody else.
@Component
class Transactions {
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;
    private final Semaphore atOnce;

    Transactions(
            TransactionTemplate transaction,
            @Value("${spring.datasource.hikari.maximum-pool-size:10}") int connections) {
        this.transaction = transaction;
        this.atOnce = new Semaphore(Math.max(1, connections / 2), true);
    }

    void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    <T> T get(Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return once(work);
            } catch (ConcurrencyFailureException chosen) {
                if (tried == TRIES) throw chosen;
                rest(tried);
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        boolean within = TransactionSynchronizationManager.isActualTransactionActive();
        if (!within) atOnce.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } finally {
            if (!within) atOnce.release();
        }
    }

    private static void rest(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << tried));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
