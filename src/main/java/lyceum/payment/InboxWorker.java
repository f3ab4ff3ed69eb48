package lyceum.payment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lyceum.payment.Inquiry.Answer.Ignored;
import lyceum.payment.Inquiry.Answer.Silence;
import lyceum.payment.Inquiry.Answer.Told;
import lyceum.payment.Inquiry.Answer.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes events in batches of one community, asks the till how things stand (outside of any transaction), and lets
/// effect and inbox commit together. A batch that fails is repeated one by one, so that one bad event stops nobody
/// else.
@Component
class InboxWorker {
    static final int BATCH = 200;
    private static final Logger log = LoggerFactory.getLogger(InboxWorker.class);

    private final Inbox inbox;
    private final Inquiry inquiry;
    private final Settlement settlement;
    private final Refunds refunds;
    private final Disputes disputes;
    private final TransactionTemplate transaction;

    InboxWorker(
            Inbox inbox,
            Inquiry inquiry,
            Settlement settlement,
            Refunds refunds,
            Disputes disputes,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.inquiry = inquiry;
        this.settlement = settlement;
        this.refunds = refunds;
        this.disputes = disputes;
        this.transaction = transaction;
    }

    /// Until nothing is due; called by the bell and by a sweep, on any number of nodes.
    void work() {
        while (true) {
            var lease = UUID.randomUUID().toString();
            var events = inbox.take(lease, BATCH);
            if (events.isEmpty()) return;
            settle(inquiry.ask(events), lease);
        }
    }

    void settle(List<Inquiry.Answer> answers, String lease) {
        var silent = all(Silence.class, answers).map(Silence::event).toList();
        if (!silent.isEmpty()) {
            log.warn("The till is silent about {} events; they wait", silent.size());
            inbox.waitForTill(silent, lease);
        }
        all(Trouble.class, answers).forEach(one -> putOff(one.event(), lease, one.cause()));
        all(Ignored.class, answers).forEach(one -> ignore(one.event(), lease, one.why()));
        var sessions = all(Told.class, answers)
                .filter(one -> one.event().isAboutSession())
                .toList();
        if (!sessions.isEmpty()) together(sessions, lease);
        all(Told.class, answers).filter(one -> !one.event().isAboutSession()).forEach(one -> alone(one, lease));
    }

    private void together(List<Told> told, String lease) {
        try {
            transaction.executeWithoutResult(status -> {
                settlement.settle(told.stream().map(Told::session).toList());
                inbox.done(told.stream().map(Told::event).toList(), lease);
            });
        } catch (RuntimeException trouble) {
            log.info("A batch of {} events is repeated one by one: {}", told.size(), trouble.toString());
            told.forEach(one -> alone(one, lease));
        }
    }

    private void alone(Told one, String lease) {
        try {
            transaction.executeWithoutResult(status -> {
                if (takenToHeart(one)) inbox.done(List.of(one.event()), lease);
                else inbox.ignore(List.of(one.event()), lease, "unknown payment");
            });
        } catch (Inbox.LeaseLost taken) {
            log.info("Event {} was taken over by another worker", one.event().id());
        } catch (RuntimeException trouble) {
            putOff(one.event(), lease, trouble);
        }
    }

    /// False: it is about a payment that is none of ours.
    private boolean takenToHeart(Told one) {
        if (one.session() != null) settlement.settle(List.of(one.session()));
        if (one.refund() != null) return refunds.heard(one.refund());
        if (one.dispute() != null) return disputes.heard(one.dispute());
        return true;
    }

    private void ignore(TillEvent event, String lease, String why) {
        try {
            inbox.ignore(List.of(event), lease, why);
        } catch (Inbox.LeaseLost taken) {
            log.info("Event {} was taken over by another worker", event.id());
        }
    }

    private void putOff(TillEvent event, String lease, RuntimeException trouble) {
        log.warn("Event {} did not work", event.id(), trouble);
        inbox.putOff(event, lease, trouble.toString());
    }

    private static <T extends Inquiry.Answer> Stream<T> all(Class<T> kind, List<Inquiry.Answer> answers) {
        return answers.stream().filter(kind::isInstance).map(kind::cast);
    }
}
