package lyceum.admission;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lyceum.payment.Payments;
import lyceum.payment.TillIsSilent;
import lyceum.shared.OrderId;
import org.springframework.stereotype.Component;

/// Asks the till how an order stands, for a screen: no longer than a moment. A till that needs more settles the order
/// all the same when it answers, and open screens follow.
@Component
class QuickLook {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Payments payments;
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();

    QuickLook(Payments payments) {
        this.payments = payments;
    }

    void at(OrderId order) {
        var asked = askers.submit(() -> payments.look(order));
        try {
            asked.get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            // The order is shown as it stands.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TillIsSilent)) throw new IllegalStateException(failed.getCause());
        }
    }

    @PreDestroy
    void stop() {
        askers.shutdownNow();
    }
}
