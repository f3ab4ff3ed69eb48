package lyceum.admission;

import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import lyceum.Cast;
import lyceum.Verbs;
import lyceum.shared.Money;
import lyceum.shared.OrderId;
import lyceum.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class AdmissionVerbs implements Verbs {
    private static final Currency YUAN = Currency.getInstance("CNY");
    private static final Money A_PART = Money.of("CNY", 100);

    private final Admissions admissions;
    private final ComplimentaryTickets gifts;
    private final ProposalBook proposals;
    private final RefundLimits limits;
    private final Cast cast;

    AdmissionVerbs(
            Admissions admissions, ProposalBook proposals, RefundLimits limits, ComplimentaryTickets gifts, Cast cast) {
        this.proposals = proposals;
        this.limits = limits;
        this.gifts = gifts;
        this.admissions = admissions;
        this.cast = cast;
    }

    @Override
    public Map<String, Verb> verbs() {
        return Map.ofEntries(
                Map.entry("Admissions.proposedRefund", (stage, by) -> admissions.proposedRefund(order(stage), by)),
                Map.entry("Admissions.confirmRefund", (stage, by) -> {
                    var order = order(stage);
                    proposals.add(order, new RefundProposal(A_PART, false, "a test", stage.owner(), Instant.EPOCH));
                    admissions.confirmRefund(order, by);
                }),
                Map.entry("Admissions.withdrawRefund", (stage, by) -> {
                    var order = order(stage);
                    proposals.add(order, new RefundProposal(A_PART, false, "a test", stage.owner(), Instant.EPOCH));
                    admissions.withdrawRefund(order, by);
                }),
                Map.entry("RefundLimits.of", (stage, by) -> limits.of(by, stage.community())),
                Map.entry("RefundLimits.set", (stage, by) -> limits.set(by, stage.community(), YUAN, A_PART)),
                Map.entry("RefundLimits.confirm", (stage, by) -> {
                    wishForNoLimit(stage);
                    limits.confirm(by, stage.community(), YUAN);
                }),
                Map.entry("RefundLimits.withdraw", (stage, by) -> limits.withdraw(by, stage.community(), YUAN)),
                Map.entry("ComplimentaryTickets.give", (stage, by) -> give(stage, by)),
                Map.entry("ComplimentaryTickets.revoke", (stage, by) -> gifts.revoke(by, give(stage, stage.owner()))),
                Map.entry(
                        "ComplimentaryTickets.sendAgain",
                        (stage, by) -> gifts.sendAgain(by, give(stage, stage.owner()))),
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

    private void wishForNoLimit(Stage stage) {
        limits.set(stage.owner(), stage.community(), YUAN, A_PART);
        limits.set(stage.owner(), stage.community(), YUAN, null);
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
