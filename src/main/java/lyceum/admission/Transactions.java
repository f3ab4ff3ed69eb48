package lyceum.admission;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs work in a transaction of its own, and again if the database chose it to end a deadlock or a wait for a lock.
@Component
class Transactions {
    private static final int TRIES = 5;

    private final TransactionTemplate transaction;

    Transactions(TransactionTemplate transaction) {
        this.transaction = transaction;
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
        var result = transaction.execute(status -> work.get());
        if (result == null) throw new IllegalStateException("Work answers something");
        return result;
    }

    private static void rest(int tried) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << tried));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
