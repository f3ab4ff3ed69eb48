package lyceum.payment;

import java.util.Map;
import java.util.UUID;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.admission.Admissions;
import lyceum.admission.HoldOutcome;
import lyceum.shared.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestComponent
public class PaymentVerbs implements Verbs {
    private static final String WHY = "a test";

    private final DeadLetters dead;
    private final JdbcClient sql;
    private final Ids ids;
    private final Admissions admissions;
    private final Cast cast;

    PaymentVerbs(DeadLetters dead, JdbcClient sql, Ids ids, Admissions admissions, Cast cast) {
        this.dead = dead;
        this.sql = sql;
        this.ids = ids;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("DeadLetters.events", (stage, by) -> dead.events(by, 0, 1)),
                Map.entry("DeadLetters.countEvents", (stage, by) -> dead.countEvents(by)),
                Map.entry("DeadLetters.countAll", (stage, by) -> dead.countAll(by)),
                Map.entry("DeadLetters.requeue", (stage, by) -> dead.requeue(by, deadEvent())),
                Map.entry("DeadLetters.dismiss", (stage, by) -> dead.dismiss(by, deadEvent(), WHY)),
                Map.entry("DeadLetters.refunds", (stage, by) -> dead.refunds(by)),
                Map.entry("DeadLetters.retry", (stage, by) -> dead.retry(by, failedRefund(stage))),
                Map.entry("DeadLetters.paidByHand", (stage, by) -> dead.paidByHand(by, failedRefund(stage), WHY)),
                Map.entry("DeadLetters.giveUp", (stage, by) -> dead.giveUp(by, failedRefund(stage), WHY)),
                Map.entry("DeadLetters.quarantined", (stage, by) -> dead.quarantined(by, 0, 1)),
                Map.entry("DeadLetters.giveBack", (stage, by) -> dead.giveBack(by, oddPayment(stage), WHY)));
    }

    private String deadEvent() {
        var id = "dead:" + UUID.randomUUID();
        sql.sql("insert into inbox (id, kind, about, community, received_at, state, tries)"
                        + " values (?, 'customer.created', 'x', 0, '2027-01-06 01:00:00', 'DEAD', 10)")
                .param(id)
                .update();
        return id;
    }

    private RefundId failedRefund(Stage stage) {
        long id = ids.next();
        sql.sql("""
                        insert into refund (id, business_key, payment, ticket_order, community, currency, minor, state, tries,
                                            made_at)
                        values (?, ?, ?, ?, ?, 'CNY', 100, 'FAILED', 1, '2027-01-06 01:00:00')
                        """)
                .params(
                        id,
                        "verb:" + id,
                        oddPayment(stage),
                        orderOf(stage),
                        stage.community().value())
                .update();
        return new RefundId(id);
    }

    private String oddPayment(Stage stage) {
        var id = "odd:" + UUID.randomUUID();
        sql.sql("""
                        insert into payment (id, checkout, ticket_order, community, currency, minor, paid_at, state, problem)
                        values (?, 1, ?, ?, 'CNY', 100, '2027-01-06 01:00:00', 'QUARANTINED', 'a test')
                        """).params(id, orderOf(stage), stage.community().value()).update();
        return id;
    }

    private long orderOf(Stage stage) {
        return ((HoldOutcome.AdmittedFree) admissions.hold(stage.cohort(), cast.ben(), false))
                .order()
                .value();
    }
}
