package lyceum.admission.ui;

import java.time.Instant;
import java.util.Locale;
import lyceum.admission.DisputeState;
import lyceum.admission.OrderRow;
import lyceum.admission.OrderState;
import lyceum.admission.OrderView;
import lyceum.course.CohortTerms;
import lyceum.language.Say;
import lyceum.shell.Stepper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// An order's state as people say it.
@Component
class OrderInWords {
    private static final String NOTE = "note:";
    private static final String PART = "part:";

    private final Say say;

    OrderInWords(Say say) {
        this.say = say;
    }

    String state(OrderState state, boolean offered, Locale reader) {
        return state == OrderState.HELD && offered
                ? say.text(reader, "admission.state.OFFERED")
                : say.text(reader, "admission.state." + state);
    }

    /// The state of a row, where a dispute stands before everything else.
    String state(OrderRow order, Locale reader) {
        return state(order.state(), order.offered(), order.dispute(), reader);
    }

    String state(OrderView order, Locale reader) {
        return state(order.state(), order.offered(), order.dispute(), reader);
    }

    private String state(OrderState state, boolean offered, @Nullable DisputeState dispute, Locale reader) {
        return dispute == null || dispute == DisputeState.WON
                ? state(state, offered, reader)
                : say.text(reader, "admission.dispute." + dispute);
    }

    /// What happened at a step, and why; what the house itself noted is said in the reader's language.
    String step(OrderView.Step step, Locale reader) {
        var what = state(step.state(), false, reader);
        if (step.why().startsWith(NOTE))
            return say.text(reader, "admission.note." + step.why().substring(NOTE.length()));
        if (step.why().startsWith(PART))
            return say.text(reader, "admission.note.part", step.why().substring(PART.length()));
        if (step.state() == OrderState.QUARANTINED && step.by() == null) return say.text(reader, odd(step.why()));
        return step.why().isEmpty() ? what : say.text(reader, "admission.order.step", what, step.why());
    }

    /// What does not agree, by the first word of what the payment room noted.
    private static String odd(String problem) {
        var first = problem.split(" ", 2)[0];
        return switch (first) {
            case "amount", "kind", "reference" -> "admission.odd." + first;
            default -> "admission.odd.other";
        };
    }

    /// What happens now, and to the money.
    String sentence(OrderView order, CohortTerms terms, Locale reader) {
        if (order.dispute() == DisputeState.OPEN || order.dispute() == DisputeState.LOST)
            return say.text(reader, "admission.dispute." + order.dispute() + ".sentence");
        var until = order.until() == null ? "" : say.moment(reader, order.until(), terms.zone());
        var key = "admission.state." + order.state() + ".sentence";
        if (order.state() == OrderState.PAID_UNPLACED && order.until() == null) key += ".back";
        if (order.state() == OrderState.HELD && order.offered()) key = "admission.state.OFFERED.sentence";
        return say.text(reader, key, until, order.price());
    }

    /// The way of an order: held, paid, admitted; and what came instead.
    Stepper steps(OrderView order, CohortTerms terms, Locale reader) {
        var steps = new Stepper();
        boolean free = order.price().isFree();
        switch (order.state()) {
            case HELD, CHECKOUT_OPEN -> {
                now(steps, "held", order, terms, reader);
                if (!free) later(steps, "paid", reader);
                later(steps, "admitted", reader);
            }
            case AWAITING_FUNDS -> {
                past(steps, "held", order, terms, reader);
                now(steps, "awaiting", order, terms, reader);
                later(steps, "admitted", reader);
            }
            case ADMITTED -> {
                past(steps, "held", order, terms, reader);
                if (!free) past(steps, "paid", order, terms, reader);
                if (order.dispute() == DisputeState.OPEN) {
                    past(steps, "admitted", order, terms, reader);
                    now(steps, "suspended", order, terms, reader);
                } else now(steps, "admitted", order, terms, reader);
            }
            case PAID_UNPLACED -> {
                past(steps, "held", order, terms, reader);
                now(steps, "paid", order, terms, reader);
                later(steps, order.until() == null ? "refunded" : "admitted", reader);
            }
            case REFUNDING -> {
                if (!free) past(steps, "paid", order, terms, reader);
                now(steps, "refunding", order, terms, reader);
                later(steps, "refunded", reader);
            }
            case REFUNDED -> {
                if (!free) past(steps, "paid", order, terms, reader);
                var end = order.dispute() == DisputeState.LOST ? "lost" : free ? "given-back" : "refunded";
                now(steps, end, order, terms, reader);
            }
            case EXPIRED, CANCELLED -> {
                past(steps, "held", order, terms, reader);
                now(steps, order.state() == OrderState.EXPIRED ? "expired" : "cancelled", order, terms, reader);
            }
            case QUARANTINED -> {
                past(steps, "held", order, terms, reader);
                now(steps, "quarantined", order, terms, reader);
            }
        }
        return steps;
    }

    private void past(Stepper steps, String step, OrderView order, CohortTerms terms, Locale reader) {
        steps.past(say.text(reader, "admission.step." + step), when(step, order, terms, reader));
    }

    private void now(Stepper steps, String step, OrderView order, CohortTerms terms, Locale reader) {
        steps.now(say.text(reader, "admission.step." + step), when(step, order, terms, reader));
    }

    private void later(Stepper steps, String step, Locale reader) {
        steps.later(say.text(reader, "admission.step." + step), "");
    }

    private static Instant admittedAt(OrderView order) {
        return order.history().stream()
                .filter(step -> step.state() == OrderState.ADMITTED)
                .map(OrderView.Step::at)
                .findFirst()
                .orElse(order.since());
    }

    private String when(String step, OrderView order, CohortTerms terms, Locale reader) {
        var at = switch (step) {
            case "held" -> order.since();
            case "paid" -> order.paidAt();
            case "admitted" -> admittedAt(order);
            default ->
                order.history().isEmpty()
                        ? order.since()
                        : order.history().getLast().at();
        };
        return at == null ? "" : say.moment(reader, at, terms.zone());
    }
}
