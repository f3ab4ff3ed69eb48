package lyceum.payment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.payment.DeadLetters;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Money that does not find its way by itself is the operator's next act.
@org.springframework.stereotype.Component
class PaymentsAtHome implements HomeSlot {
    private static final int BEFORE_ONES_OWN_SEAT = 5;

    private final DeadLetters letters;
    private final Roles roles;
    private final Say say;

    PaymentsAtHome(DeadLetters letters, Roles roles, Say say) {
        this.letters = letters;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public int order() {
        return BEFORE_ONES_OWN_SEAT;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        if (!roles.may(reader, Act.MEND_PAYMENTS)) return Optional.empty();
        int waiting = letters.countAll(reader);
        return waiting == 0 ? Optional.empty() : Optional.of(card(waiting));
    }

    private Component card(int waiting) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var title = waiting == 1 ? "payment.next.title.one" : "payment.next.title";
        return new Div(
                Parts.classed(new Paragraph(say.text(language, "payment.mending.kicker")), "small", "mine"),
                new H2(say.text(language, title, waiting)),
                Parts.classed(new Paragraph(say.text(language, "payment.next.sentence")), "soft"),
                Parts.row(Parts.primaryLink(say.text(language, "payment.next.act"), "operator/payments")));
    }
}
