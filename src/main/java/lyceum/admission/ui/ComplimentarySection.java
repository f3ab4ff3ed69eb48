package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import lyceum.access.SignedIn;
import lyceum.admission.Complimentary;
import lyceum.admission.ComplimentaryTickets;
import lyceum.course.CohortTerms;
import lyceum.language.Say;
import lyceum.shared.Email;
import lyceum.shared.Refusal;
import lyceum.shell.Fields;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;
import lyceum.shell.Rows;
import lyceum.shell.Toast;

/// What owners give away: to whom, why, what came of it, and a form for the next.
@org.springframework.stereotype.Component
class ComplimentarySection {
    private static final int LONGEST_REASON = 500;

    private final ComplimentaryTickets tickets;
    private final SignedIn who;
    private final Say say;

    ComplimentarySection(ComplimentaryTickets tickets, SignedIn who, Say say) {
        this.tickets = tickets;
        this.who = who;
        this.say = say;
    }

    Component of(CohortTerms terms, Locale reader) {
        var all = Parts.classed(new Div(), "stack");
        fill(all, terms, reader);
        return all;
    }

    private void fill(Div all, CohortTerms terms, Locale reader) {
        all.removeAll();
        all.add(Parts.classed(new Paragraph(say.text(reader, "admission.gift.what")), "small", "soft"));
        var given = tickets.of(who.person(), terms.id());
        if (!given.isEmpty()) {
            var rows = new Rows();
            for (var ticket : given) rows.row(about(all, ticket, terms, reader), state(ticket, reader));
            all.add(rows);
        }
        if (terms.state() != CohortTerms.State.CANCELLED) all.add(form(all, terms, reader));
    }

    private Component about(Div all, Complimentary ticket, CohortTerms terms, Locale reader) {
        var when = ticket.state() == Complimentary.State.OPEN
                ? say.text(reader, "admission.gift.until", say.moment(reader, ticket.until(), terms.zone()))
                : say.moment(reader, ticket.at(), terms.zone());
        var about = new Div(
                new Span(ticket.email().value()),
                Parts.classed(new Paragraph(ticket.reason()), "small", "soft"),
                Parts.classed(new Paragraph(when), "xs", "faint"));
        if (ticket.letters() > 1)
            about.add(Parts.classed(
                    new Paragraph(say.text(reader, "admission.gift.letters", ticket.letters())), "xs", "faint"));
        if (ticket.state() == Complimentary.State.OPEN) about.add(acts(all, ticket, terms, reader));
        return about;
    }

    private Component state(Complimentary ticket, Locale reader) {
        var state = say.text(reader, "admission.gift.state." + ticket.state());
        return ticket.order() == null
                ? Parts.classed(new Span(state), "small", "soft", "nowrap")
                : Parts.classed(Parts.link(state, "order/" + ticket.order()), "small", "nowrap");
    }

    /// Below what they are about, so that both have room on a phone.
    private Div acts(Div all, Complimentary ticket, CohortTerms terms, Locale reader) {
        Runnable again = () -> fill(all, terms, reader);
        return Parts.row(
                act(all, "again", ticket, reader, () -> tickets.sendAgain(who.person(), ticket.id()), again),
                act(all, "revoke", ticket, reader, () -> tickets.revoke(who.person(), ticket.id()), again));
    }

    private Component act(
            Div all, String name, Complimentary ticket, Locale reader, Runnable act, Runnable afterwards) {
        var button = Parts.quiet(say.text(reader, "admission.gift." + name), () -> {
            try {
                act.run();
                Toast.done(say.text(reader, "admission.gift." + name + ".done"));
                afterwards.run();
            } catch (Refusal refusal) {
                afterwards.run();
                all.addComponentAsFirst(new RefusalNote(refusal));
            }
        });
        button.setId(name + "-" + ticket.id());
        button.setAriaLabel(say.text(reader, "admission.gift." + name + ".of", ticket.email()));
        return button;
    }

    private Component form(Div all, CohortTerms terms, Locale reader) {
        var notes = new Div();
        var email = new EmailField(say.text(reader, "admission.gift.email"));
        email.setId("gift-email");
        var reason = new TextArea(say.text(reader, "admission.gift.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(say.text(reader, "admission.gift.reason.seen", LONGEST_REASON));
        reason.setId("gift-reason");
        var give = Parts.button(say.text(reader, "admission.gift.give"), () -> {
            try {
                tickets.give(who.person(), terms.id(), new Email(email.getValue()), reason.getValue());
            } catch (Refusal refusal) {
                Fields.show(refusal, Map.of("email", email, "reason", reason), notes);
                return;
            }
            Toast.done(say.text(reader, "admission.gift.given"));
            fill(all, terms, reader);
        });
        give.setId("gift-give");
        var form = Parts.classed(new Div(email, reason, Parts.row(give), notes), "form");
        form.setVisible(false);
        var open = Parts.quiet(say.text(reader, "admission.gift.open"), () -> form.setVisible(!form.isVisible()));
        open.setId("gift-open");
        return Parts.stack(open, form);
    }
}
