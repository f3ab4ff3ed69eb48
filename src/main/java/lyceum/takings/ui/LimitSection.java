package lyceum.takings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lyceum.access.SignedIn;
import lyceum.admission.RefundLimits;
import lyceum.admission.RefundLimits.RefundLimit;
import lyceum.language.Say;
import lyceum.shared.CommunityId;
import lyceum.shared.Money;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;
import lyceum.shell.Toast;
import org.jspecify.annotations.Nullable;

/// Above how much a refund takes two owners: one field for each currency.
@org.springframework.stereotype.Component
class LimitSection {
    private final RefundLimits limits;
    private final SignedIn who;
    private final Say say;

    LimitSection(RefundLimits limits, SignedIn who, Say say) {
        this.limits = limits;
        this.who = who;
        this.say = say;
    }

    Component of(CommunityId community, List<Currency> currencies, Locale reader, Runnable again) {
        var known = limits.of(who.person(), community).stream()
                .collect(Collectors.toMap(RefundLimit::currency, limit -> limit));
        var all = Parts.stack(Parts.classed(new Paragraph(say.text(reader, "takings.limit.what")), "small", "soft"));
        if (!limits.hasTwoOwners(community))
            all.add(Parts.classed(new Paragraph(say.text(reader, "takings.limit.rests")), "small", "warn"));
        for (var currency : currencies) all.add(form(community, currency, known.get(currency), reader, again));
        return all;
    }

    private Component form(
            CommunityId community, Currency currency, @Nullable RefundLimit known, Locale reader, Runnable again) {
        var notes = new Div();
        var field = new TextField(say.text(reader, "takings.limit.field", currency.getCurrencyCode()));
        field.setId("limit-" + currency.getCurrencyCode());
        field.setHelperText(say.text(reader, "takings.limit.field.help"));
        if (known != null && known.limit() != null)
            field.setValue(known.limit().major().toPlainString());
        var save = Parts.button(
                say.text(reader, "takings.limit.save"),
                () -> attempt(
                        () -> limits.set(who.person(), community, currency, typed(field.getValue(), currency)),
                        field,
                        notes,
                        reader,
                        again));
        save.setId("save-limit-" + currency.getCurrencyCode());
        var form = Parts.classed(new Div(field, Parts.row(save), notes), "form");
        if (known != null && known.wished() != null)
            form.addComponentAsFirst(wish(community, currency, known.wished(), reader, again));
        return form;
    }

    private Component wish(
            CommunityId community, Currency currency, RefundLimits.Wish wish, Locale reader, Runnable again) {
        var limit = wish.limit();
        var what = limit == null
                ? say.text(reader, "takings.limit.wished.none", currency.getCurrencyCode())
                : say.text(reader, "takings.limit.wished", limit);
        var acts = Parts.row();
        if (!wish.by().equals(who.person()))
            acts.add(Parts.button(say.text(reader, "takings.limit.confirm"), () -> {
                limits.confirm(who.person(), community, currency);
                again.run();
            }));
        acts.add(Parts.quiet(say.text(reader, "takings.limit.withdraw"), () -> {
            limits.withdraw(who.person(), community, currency);
            again.run();
        }));
        return Parts.stack(new Span(what), acts);
    }

    private void attempt(Supplier<Boolean> act, TextField field, Div notes, Locale reader, Runnable again) {
        try {
            boolean holds = act.get();
            Toast.done(say.text(reader, holds ? "takings.limit.saved" : "takings.limit.waits"));
            again.run();
        } catch (Refusal refusal) {
            Fields.show(refusal, Map.of("limit", field), notes);
        }
    }

    private static @Nullable Money typed(String text, Currency currency) {
        if (text.isBlank()) return null;
        try {
            var minor = new BigDecimal(text.strip().replace(",", ""))
                    .movePointRight(currency.getDefaultFractionDigits())
                    .longValueExact();
            if (minor < 0) throw new LimitIsOdd(currency);
            return new Money(currency, minor);
        } catch (ArithmeticException | NumberFormatException nonsense) {
            throw new LimitIsOdd(currency);
        }
    }
}
