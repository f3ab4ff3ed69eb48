package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import lyceum.admission.Admissions;
import lyceum.admission.DisputeState;
import lyceum.admission.OrderState;
import lyceum.admission.OrderView;
import lyceum.course.CohortTerms;
import lyceum.language.Say;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Toast;

/// What a buyer can do with an order: go on paying, give the seat back, ask for the money back.
@org.springframework.stereotype.Component
class BuyersActs {
    private static final int LONGEST_REASON = 500;

    private final Admissions admissions;
    private final ToTheTill till;
    private final Say say;
    private final Clock clock;

    BuyersActs(Admissions admissions, ToTheTill till, Say say, Clock clock) {
        this.admissions = admissions;
        this.till = till;
        this.say = say;
        this.clock = clock;
    }

    Component of(OrderView order, CohortTerms terms, Locale reader, Consumer<OrderView> again) {
        var notes = new Div();
        var acts = Parts.classed(new Div(), "stack");
        switch (order.state()) {
            case HELD, CHECKOUT_OPEN -> acts.add(paying(order, reader, notes, again));
            case ADMITTED -> {
                if (order.dispute() != DisputeState.OPEN) acts.add(admitted(order, terms, reader, notes, again));
            }
            case EXPIRED, CANCELLED, REFUNDED ->
                acts.add(Parts.row(Parts.link(say.text(reader, "admission.order.again"), "ticket/" + order.cohort())));
            case AWAITING_FUNDS, PAID_UNPLACED, REFUNDING, QUARANTINED -> {}
        }
        acts.add(notes);
        return acts;
    }

    private Div paying(OrderView order, Locale reader, Div notes, Consumer<OrderView> again) {
        boolean free = order.price().isFree();
        var pay = Parts.primary(say.text(reader, free ? "admission.order.take" : "admission.order.pay"), () -> {
            notes.removeAll();
            if (free)
                attempt(notes, () -> {
                    admissions.acceptOffer(order.id(), order.buyer());
                    again.accept(admissions.order(order.id(), order.buyer()));
                });
            else till.open(order.id(), order.buyer(), notes);
        });
        pay.setId("pay");
        var leave = Parts.quiet(
                say.text(reader, "admission.order.abandon"),
                () -> attempt(notes, () -> again.accept(admissions.abandon(order.id(), order.buyer()))));
        leave.setId("abandon");
        var acts = Parts.stack(Parts.row(pay, leave));
        if (order.state() == OrderState.HELD && !free && order.discounted() == null)
            acts.add(new CodeEntry(code -> again.accept(admissions.redeem(order.id(), order.buyer(), code))));
        return acts;
    }

    private Component admitted(
            OrderView order, CohortTerms terms, Locale reader, Div notes, Consumer<OrderView> again) {
        var acts = Parts.classed(
                new Div(Parts.row(
                        Parts.primaryLink(say.text(reader, "admission.order.stub"), "welcome/" + order.id()))),
                "stack");
        var wish = order.asked();
        if (wish != null)
            acts.add(new Paragraph(
                    wish.granted() == null
                            ? say.text(
                                    reader, "admission.order.asked", say.moment(reader, wish.answerDue(), terms.zone()))
                            : say.text(reader, "admission.order.answered", wish.answer())));
        boolean waits = wish != null && wish.granted() == null;
        if (!waits) acts.add(givingBack(order, reader, notes, again));
        return acts;
    }

    private Component givingBack(OrderView order, Locale reader, Div notes, Consumer<OrderView> again) {
        boolean byTheRule = order.price().isFree()
                || order.refundableUntil() != null && clock.instant().isBefore(order.refundableUntil());
        var form = Parts.classed(new Div(), "form");
        form.setVisible(false);
        var open = Parts.quiet(
                say.text(reader, byTheRule ? "admission.order.give-back" : "admission.order.ask"),
                () -> form.setVisible(!form.isVisible()));
        open.setId("give-back");
        var reason = new TextArea(say.text(reader, "admission.order.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(say.text(reader, "admission.order.reason.limit", LONGEST_REASON));
        reason.setId("reason");
        var send = Parts.button(
                say.text(reader, byTheRule ? "admission.order.give-back.sure" : "admission.order.ask.send"), () -> {
                    try {
                        admissions.askRefund(order.id(), order.buyer(), reason.getValue());
                        Toast.done(say.text(
                                reader, byTheRule ? "admission.order.given-back" : "admission.order.asked.done"));
                        again.accept(admissions.order(order.id(), order.buyer()));
                    } catch (Refusal refusal) {
                        Fields.show(refusal, Map.of("reason", reason), notes);
                    }
                });
        send.setId("send");
        send.addClassName("danger");
        form.add(new Paragraph(say.text(
                reader, byTheRule ? "admission.order.give-back.what" : "admission.order.ask.what", order.price())));
        if (!byTheRule) form.add(reason);
        form.add(Parts.row(send));
        return Parts.classed(new Div(open, form), "stack");
    }

    private static void attempt(Div notes, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            notes.add(new RefusalNote(refusal));
        }
    }
}
