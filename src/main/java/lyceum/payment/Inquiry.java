package lyceum.payment;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import lyceum.payment.Inquiry.Answer.Ignored;
import lyceum.payment.Inquiry.Answer.Silence;
import lyceum.payment.Inquiry.Answer.Told;
import lyceum.payment.Inquiry.Answer.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the till about many events at once, outside of any transaction. A till that stays silent is left alone for the
/// rest of the batch, and nothing is asked any more when the lease on the events comes near its end.
@Component
class Inquiry {
    sealed interface Answer {
        TillEvent event();

        /// How things stand at the till.
        /// @param session what the event is about, or where the payment was made that it is about
        record Told(
                TillEvent event,
                @Nullable TillSession session,
                @Nullable TillRefund refund,
                @Nullable TillDispute dispute)
                implements Answer {}

        record Ignored(TillEvent event, String why) implements Answer {}

        record Silence(TillEvent event) implements Answer {}

        record Trouble(TillEvent event, RuntimeException cause) implements Answer {}
    }

    private static final int AT_ONCE = 12;
    private static final int SILENCES = 3;
    private static final Duration BUDGET = Inbox.LEASE.dividedBy(2);

    private final Till till;
    private final Desk desk;
    private final PaymentBooks payments;

    Inquiry(Till till, Desk desk, PaymentBooks payments) {
        this.till = till;
        this.desk = desk;
        this.payments = payments;
    }

    /// In the order of the events.
    List<Answer> ask(List<TillEvent> events) {
        var ours = desk.known(events.stream()
                .filter(TillEvent::isAboutSession)
                .map(TillEvent::about)
                .collect(Collectors.toSet()));
        var gate = new Semaphore(AT_ONCE);
        var silences = new AtomicInteger();
        long until = System.nanoTime() + BUDGET.toNanos();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = events.stream()
                    .map(event -> askers.<Answer>submit(() -> {
                        if (event.isAboutSession() && !ours.contains(event.about()))
                            return new Ignored(event, "unknown session");
                        gate.acquire();
                        try {
                            boolean inVain = silences.get() >= SILENCES || System.nanoTime() > until;
                            return inVain ? new Silence(event) : ask(event, silences);
                        } finally {
                            gate.release();
                        }
                    }))
                    .toList();
            return asked.stream().map(Inquiry::awaited).toList();
        }
    }

    private static Answer awaited(Future<Answer> one) {
        try {
            return one.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private Answer ask(TillEvent event, AtomicInteger silences) {
        try {
            return told(event);
        } catch (Till.Refused unknown) {
            return new Ignored(event, "unknown at the till");
        } catch (Till.Silent silent) {
            silences.incrementAndGet();
            return new Silence(event);
        } catch (RuntimeException trouble) {
            return new Trouble(event, trouble);
        }
    }

    private Answer told(TillEvent event) {
        if (event.isAboutSession()) return new Told(event, till.session(event.about()), null, null);
        if (event.isAboutRefund()) {
            var refund = till.refund(event.about());
            return new Told(event, paidIn(refund.payment()), refund, null);
        }
        if (event.isAboutDispute()) {
            var dispute = till.dispute(event.about());
            return new Told(event, paidIn(dispute.payment()), null, dispute);
        }
        return new Ignored(event, "of a kind that says nothing here");
    }

    /// News of a payment may be faster than the payment's own.
    private @Nullable TillSession paidIn(String payment) {
        return payments.knows(payment) ? null : till.sessionOf(payment).orElse(null);
    }
}
