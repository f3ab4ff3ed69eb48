package lyceum.admission;

import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class AdmissionVerbs implements Verbs {
    private static final Money A_PART = Money.of("CNY", 100);

    private final Admissions admissions;
    private final Cast cast;

    AdmissionVerbs(Admissions admissions, Cast cast) {
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.of(
                "Admissions.refund", (stage, by) -> admissions.refund(order(stage), by, A_PART, "a test"),
                "Admissions.cancel", (stage, by) -> admissions.cancel(order(stage), by, "a test"),
                "Admissions.answerRefund", (stage, by) -> admissions.answerRefund(order(stage), by, true, "a test"),
                "Admissions.order", (stage, by) -> admissions.order(order(stage), by),
                "Admissions.orders", (stage, by) -> admissions.orders(stage.cohort(), by, OrderFilter.ALL, 0, 10),
                "Admissions.countOrders", (stage, by) -> admissions.countOrders(stage.cohort(), by, OrderFilter.ALL),
                "Admissions.waitlist", (stage, by) -> admissions.waitlist(stage.cohort(), by, 0, 10));
    }

    private OrderId order(Stage stage) {
        return switch (admissions.hold(stage.cohort(), cast.ben(), false)) {
            case HoldOutcome.SeatHeld held -> held.order();
            case HoldOutcome.AlreadyOrdered known -> known.order();
            case HoldOutcome.AdmittedFree free -> free.order();
            case HoldOutcome.SoldOut full -> throw new AssertionError(full);
        };
    }
}
