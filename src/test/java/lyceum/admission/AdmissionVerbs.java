package lyceum.admission;

import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class AdmissionVerbs implements Verbs {
    private static final Money A_PART = Money.of("CNY", 100);

    private final Admissions admissions;
    private final ComplimentaryTickets gifts;
    private final Cast cast;

    AdmissionVerbs(Admissions admissions, ComplimentaryTickets gifts, Cast cast) {
        this.gifts = gifts;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("ComplimentaryTickets.give", (stage, by) -> give(stage, by)),
                Map.entry("ComplimentaryTickets.revoke", (stage, by) -> gifts.revoke(by, give(stage, stage.owner()))),
                Map.entry("ComplimentaryTickets.of", (stage, by) -> gifts.of(by, stage.cohort())),
                Map.entry("Admissions.refund", (stage, by) -> admissions.refund(order(stage), by, A_PART, "a test")),
                Map.entry("Admissions.cancel", (stage, by) -> admissions.cancel(order(stage), by, "a test")),
                Map.entry(
                        "Admissions.answerRefund",
                        (stage, by) -> admissions.answerRefund(order(stage), by, true, "a test")),
                Map.entry("Admissions.order", (stage, by) -> admissions.order(order(stage), by)),
                Map.entry(
                        "Admissions.orders",
                        (stage, by) -> admissions.orders(stage.cohort(), by, OrderFilter.ALL, 0, 10)),
                Map.entry(
                        "Admissions.countOrders",
                        (stage, by) -> admissions.countOrders(stage.cohort(), by, OrderFilter.ALL)),
                Map.entry("Admissions.waitlist", (stage, by) -> admissions.waitlist(stage.cohort(), by, 0, 10)));
    }

    private ComplimentaryId give(Stage stage, PersonId by) {
        return gifts.give(by, stage.cohort(), cast.address("gift"), "a test");
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
