package lyceum.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes events in batches of one community, asks the till how things stand (outside of any transaction), and lets
/// effect
/// and inbox commit together. A batch that fails is repeated one by one, so that one bad event stops nobody else.
@Component
class InboxWorker {
    private static final int BATCH = 200;
    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

    private final Inbox inbox;
    private final Till till;
    private final Settlement settlement;
    private final Refunds refunds;
    private final TransactionTemplate transaction;

    InboxWorker(Inbox inbox, Till till, Settlement settlement, Refunds refunds, TransactionTemplate transaction) {
        this.inbox = inbox;
        this.till = till;
        this.settlement = settlement;
        this.refunds = refunds;
        this.transaction = transaction;
    }

    /// Until nothing is due; called by the bell and by a sweep, on any number of nodes.
    void work() {
        while (true) {
            var lease = UUID.randomUUID().toString();
            var events = inbox.take(lease, BATCH);
            if (events.isEmpty()) return;
            work(events, lease);
        }
    }

    private void work(List<TillEvent> events, String lease) {
        var told = new LinkedHashMap<TillEvent, TillSession>();
        var ignored = new ArrayList<TillEvent>();
        for (var event : events) {
            try {
                if (event.isAboutSession()) told.put(event, till.session(event.about()));
                else if (event.isAboutRefund()) refunds.heard(event, till.refund(event.about()), inbox, lease);
                else ignored.add(event);
            } catch (Till.Refused unknown) {
                ignored.add(event);
            } catch (Till.Silent silent) {
                inbox.putOff(event, lease, String.valueOf(silent.getMessage()), false);
            } catch (RuntimeException trouble) {
                log.warn("Event {} did not work", event.id(), trouble);
                inbox.putOff(event, lease, trouble.toString(), true);
            }
        }
        if (!ignored.isEmpty()) together(ignored, lease, "IGNORED", List.of());
        if (!told.isEmpty()) settle(told, lease);
    }

    private void settle(Map<TillEvent, TillSession> told, String lease) {
        try {
            together(List.copyOf(told.keySet()), lease, "DONE", List.copyOf(told.values()));
        } catch (RuntimeException trouble) {
            log.info("A batch of {} events is repeated one by one: {}", told.size(), trouble.toString());
            told.forEach((event, session) -> alone(event, session, lease));
        }
    }

    private void alone(TillEvent event, TillSession session, String lease) {
        try {
            together(List.of(event), lease, "DONE", List.of(session));
        } catch (Inbox.LeaseLost taken) {
            log.info("Event {} was taken over by another worker", event.id());
        } catch (RuntimeException trouble) {
            log.warn("Event {} did not work", event.id(), trouble);
            inbox.putOff(event, lease, trouble.toString(), true);
        }
    }

    private void together(List<TillEvent> events, String lease, String state, List<TillSession> told) {
        transaction.executeWithoutResult(status -> {
            settlement.settle(told);
            inbox.done(events, lease, state);
        });
    }
}
