package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lyceum.access.Accounts;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.access.SignedIn;
import lyceum.admission.Admissions;
import lyceum.admission.DisputeState;
import lyceum.admission.OrderState;
import lyceum.admission.OrderView;
import lyceum.admission.RefundProposal;
import lyceum.course.CohortTerms;
import lyceum.language.Say;
import lyceum.shared.Money;
import lyceum.shared.PersonId;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;
import lyceum.shell.Toast;

/// What an owner can do with somebody's order: end one that is not paid, give money back, answer a wish for it.
@org.springframework.stereotype.Component
class OwnersActs {
    private static final int LONGEST_REASON = 500;
    private static final String WAITS = "admission.owner.waits.done";

    private final Admissions admissions;
    private final Accounts accounts;
    private final Roles roles;
    private final SignedIn who;
    private final Say say;

    OwnersActs(Admissions admissions, Accounts accounts, Roles roles, SignedIn who, Say say) {
        this.admissions = admissions;
        this.accounts = accounts;
        this.roles = roles;
        this.who = who;
        this.say = say;
    }

    Component of(OrderView order, CohortTerms terms, Locale reader, Consumer<OrderView> again) {
        var acts = Parts.classed(new Div(), "stack");
        acts.add(Parts.row(Parts.link(
                say.text(reader, "admission.owner.sale"), "studio/" + order.community() + "/sales/" + order.cohort())));
        if (!roles.may(who.person(), Act.REFUND_ORDER, order.community())) return acts;
        var proposed = admissions.proposedRefund(order.id(), me());
        if (proposed.isPresent()) {
            acts.add(confirming(order, terms, proposed.get(), reader, again));
            return acts;
        }
        var wish = order.asked();
        if (wish != null && wish.granted() == null && order.state() == OrderState.ADMITTED)
            acts.add(answering(order, terms, wish, reader, again));
        if (order.dispute() == DisputeState.OPEN) return acts;
        if (order.state().isPayable()) acts.add(cancelling(order, reader, again));
        else if (order.state() == OrderState.ADMITTED && !rest(order).isFree())
            acts.add(refunding(order, reader, again));
        return acts;
    }

    private static Money rest(OrderView order) {
        return order.price().minus(order.refunded());
    }

    private Div answering(
            OrderView order, CohortTerms terms, OrderView.RefundWish wish, Locale reader, Consumer<OrderView> again) {
        var notes = new Div();
        var reason = reason("answer", reader);
        Runnable grant = () -> attempt(
                () -> admissions.answerRefund(order.id(), me(), true, reason.getValue()),
                Map.of("reason", reason),
                notes,
                done -> done(done ? "admission.owner.granted" : WAITS, order, reader, again));
        Runnable refuse = () -> attempt(
                () -> admissions.answerRefund(order.id(), me(), false, reason.getValue()),
                Map.of("reason", reason),
                notes,
                done -> done("admission.owner.refused", order, reader, again));
        var yes = Parts.primary(say.text(reader, "admission.owner.grant", rest(order)), grant);
        yes.setId("grant");
        var no = Parts.button(say.text(reader, "admission.owner.refuse"), refuse);
        no.setId("refuse");
        return Parts.classed(
                new Div(
                        new H3(say.text(
                                reader, "admission.owner.asked", say.moment(reader, wish.answerDue(), terms.zone()))),
                        new Paragraph(wish.reason()),
                        reason,
                        Parts.row(yes, no),
                        notes),
                "form");
    }

    /// Above the limit: whoever wished for it waits, another owner decides.
    private Div confirming(
            OrderView order, CohortTerms terms, RefundProposal wish, Locale reader, Consumer<OrderView> again) {
        boolean own = wish.by().equals(me());
        var notes = new Div();
        var acts = Parts.row();
        if (!own) {
            var confirm = Parts.primary(
                    say.text(reader, "admission.owner.confirm", wish.amount()),
                    () -> attempt(
                            () -> {
                                admissions.confirmRefund(order.id(), me());
                                return true;
                            },
                            Map.<String, TextArea>of(),
                            notes,
                            done -> done("admission.owner.refunded", order, reader, again)));
            confirm.setId("confirm-refund");
            acts.add(confirm);
        }
        var withdraw = Parts.button(
                say.text(reader, own ? "admission.owner.withdraw" : "admission.owner.withdraw.other"),
                () -> attempt(
                        () -> {
                            admissions.withdrawRefund(order.id(), me());
                            return true;
                        },
                        Map.<String, TextArea>of(),
                        notes,
                        done -> done("admission.owner.withdrawn", order, reader, again)));
        withdraw.setId("withdraw-refund");
        acts.add(withdraw);
        return Parts.stack(
                new H3(say.text(reader, "admission.owner.waits", wish.amount())),
                new Paragraph(say.text(
                        reader,
                        own ? "admission.owner.waits.own" : "admission.owner.waits.other",
                        name(wish.by(), reader),
                        say.moment(reader, wish.at(), terms.zone()),
                        wish.reason())),
                acts,
                notes);
    }

    private String name(PersonId person, Locale reader) {
        var known = accounts.people(List.of(person)).get(person);
        return known == null ? say.text(reader, "admission.gone") : known.name();
    }

    private Div cancelling(OrderView order, Locale reader, Consumer<OrderView> again) {
        var notes = new Div();
        var reason = reason("cancel-reason", reader);
        var cancel = Parts.button(
                say.text(reader, "admission.owner.cancel"),
                () -> attempt(
                        () -> admissions.cancel(order.id(), me(), reason.getValue()),
                        Map.of("reason", reason),
                        notes,
                        done -> done(done ? "admission.owner.cancelled" : WAITS, order, reader, again)));
        cancel.setId("cancel");
        cancel.addClassName("danger");
        return unfolding(
                "cancel-open", say.text(reader, "admission.owner.cancel.open"), reason, Parts.row(cancel), notes);
    }

    private Div refunding(OrderView order, Locale reader, Consumer<OrderView> again) {
        var notes = new Div();
        var amount = new TextField(say.text(
                reader, "admission.owner.amount", order.price().currency().getCurrencyCode()));
        amount.setValue(rest(order).major().toPlainString());
        amount.setHelperText(say.text(reader, "admission.owner.amount.most", rest(order)));
        amount.setId("amount");
        var reason = reason("refund-reason", reader);
        var fields = Map.of("amount", amount, "reason", reason);
        var back = Parts.button(
                say.text(reader, "admission.owner.refund"),
                () -> attempt(
                        () -> admissions.refund(
                                order.id(), me(), typed(amount.getValue(), order.price()), reason.getValue()),
                        fields,
                        notes,
                        done -> done(done ? "admission.owner.refunded" : WAITS, order, reader, again)));
        back.setId("refund");
        back.addClassName("danger");
        var warning = Parts.classed(new Span(say.text(reader, "admission.owner.refund.what")), "small", "soft");
        return unfolding(
                "refund-open",
                say.text(reader, "admission.owner.refund.open"),
                warning,
                amount,
                reason,
                Parts.row(back),
                notes);
    }

    /// Stays folded until asked for, so that no money moves by a slip.
    private static Div unfolding(String id, String label, Component... parts) {
        var form = Parts.classed(new Div(parts), "form");
        form.setVisible(false);
        var open = Parts.quiet(label, () -> form.setVisible(!form.isVisible()));
        open.setId(id);
        return Parts.classed(new Div(open, form), "stack");
    }

    private TextArea reason(String id, Locale reader) {
        var reason = new TextArea(say.text(reader, "admission.owner.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(say.text(reader, "admission.owner.reason.seen", LONGEST_REASON));
        reason.setRequiredIndicatorVisible(true);
        reason.setId(id);
        return reason;
    }

    /// Never rounded: more decimals than the currency has are refused.
    static Money typed(String text, Money like) {
        try {
            var minor = new BigDecimal(text.strip().replace(",", ""))
                    .movePointRight(like.currency().getDefaultFractionDigits())
                    .longValueExact();
            if (minor < 1) throw new AmountIsNone(like);
            return new Money(like.currency(), minor);
        } catch (ArithmeticException | NumberFormatException nonsense) {
            throw new AmountIsNone(like);
        }
    }

    private void done(String key, OrderView order, Locale reader, Consumer<OrderView> again) {
        Toast.done(say.text(reader, key));
        again.accept(admissions.order(order.id(), me()));
    }

    private static void attempt(
            BooleanSupplier act,
            Map<String, ? extends com.vaadin.flow.component.shared.HasValidationProperties> fields,
            Div notes,
            Consumer<Boolean> then) {
        boolean done;
        try {
            done = act.getAsBoolean();
        } catch (Refusal refusal) {
            Fields.show(refusal, fields, notes);
            return;
        }
        then.accept(done);
    }

    private PersonId me() {
        return who.person();
    }
}
