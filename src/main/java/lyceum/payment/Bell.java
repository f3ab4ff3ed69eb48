package lyceum.payment;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes a worker as soon as there is work, so that nobody waits for a sweep. Rung a hundred times it wakes once; if
/// nobody hears it, the sweep comes all the same.
@Component
class Bell {
    private static final Logger log = LoggerFactory.getLogger(Bell.class);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("payments").daemon().factory());
    private final Set<String> rung = ConcurrentHashMap.newKeySet();

    /// @param name of the work; rung again before it began, it still wakes once
    void ringAfterCommit(String name, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ring(name, work);
            }
        });
    }

    private void ring(String name, Runnable work) {
        if (worker.isShutdown() || !rung.add(name)) return;
        worker.execute(() -> {
            rung.remove(name);
            try {
                work.run();
            } catch (RuntimeException trouble) {
                log.warn("Work on payments stopped; the sweep takes it up", trouble);
            }
        });
    }

    @PreDestroy
    void rest() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(10, TimeUnit.SECONDS)) worker.shutdownNow();
    }
}
