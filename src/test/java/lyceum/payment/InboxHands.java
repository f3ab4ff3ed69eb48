package lyceum.payment;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The worker's steps by hand, each with its time, for whoever measures.
@Component
public class InboxHands {
    /// @param settled by how many events
    public record Times(int settled, Duration asking, Duration settling) {}

    private final Inbox inbox;
    private final Inquiry inquiry;
    private final InboxWorker worker;

    InboxHands(Inbox inbox, Inquiry inquiry, InboxWorker worker) {
        this.inbox = inbox;
        this.inquiry = inquiry;
        this.worker = worker;
    }

    public static int batch() {
        return InboxWorker.BATCH;
    }

    /// Puts an event there without waking anybody.
    public void receives(String event, String session) {
        inbox.receive(new TillEvent(event, "checkout.session.completed", session, null), () -> {});
    }

    /// Empties the inbox; asking the till and everything else are timed apart.
    public Times empties() {
        var asking = Duration.ZERO;
        var settling = Duration.ZERO;
        int settled = 0;
        while (true) {
            var lease = UUID.randomUUID().toString();
            long begun = System.nanoTime();
            var events = inbox.take(lease, InboxWorker.BATCH);
            if (events.isEmpty()) return new Times(settled, asking, settling);
            long taken = System.nanoTime();
            var answers = inquiry.ask(events);
            long asked = System.nanoTime();
            worker.settle(answers, lease);
            settling = settling.plusNanos(taken - begun + System.nanoTime() - asked);
            asking = asking.plusNanos(asked - taken);
            settled += events.size();
        }
    }
}
