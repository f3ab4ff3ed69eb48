package lyceum.admission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import lyceum.access.SignedIn;
import lyceum.admission.Complimentary;
import lyceum.admission.ComplimentaryId;
import lyceum.admission.ComplimentaryTickets;
import lyceum.community.Communities;
import lyceum.course.CohortTerms;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.Refusal;
import lyceum.shell.Facts;
import lyceum.shell.Page;
import lyceum.shell.Parts;
import lyceum.shell.RefusalNote;

/// Where the letter with a given ticket leads: what it is, until when, and the button that takes it.
@Route("complimentary/:ticket")
@PermitAll
@StyleSheet("rooms/admission.css")
class ComplimentaryView extends Page implements BeforeEnterObserver {
    private final transient ComplimentaryTickets tickets;
    private final transient Courses courses;
    private final transient Communities communities;
    private final transient TermsInWords words;
    private final transient SignedIn who;
    private final transient Say say;
    private final transient Clock clock;

    ComplimentaryView(
            ComplimentaryTickets tickets,
            Courses courses,
            Communities communities,
            TermsInWords words,
            SignedIn who,
            Say say,
            Clock clock) {
        this.tickets = tickets;
        this.courses = courses;
        this.communities = communities;
        this.words = words;
        this.who = who;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ComplimentaryId.parse(event.getRouteParameters().get("ticket").orElse(""));
        var ticket = tickets.look(id, who.person());
        if (ticket.order() != null) {
            event.forwardTo("order/" + ticket.order());
            return;
        }
        show(ticket);
    }

    private void show(Complimentary ticket) {
        clear();
        var terms = courses.terms(ticket.cohort());
        head(
                communities.get(ticket.community()).name().in(language()),
                getTranslation("admission.gift.title", words.what(terms, language())));
        var facts = new Facts()
                .fact(getTranslation("admission.fact.days"), words.days(terms, language()))
                .fact(getTranslation("admission.fact.access"), words.access(terms, language()))
                .fact(getTranslation("admission.gift.reason"), ticket.reason());
        if (terms.holdsRounds())
            facts.fact(getTranslation("admission.fact.rounds"), terms.rounds().in(language()));
        add(facts);
        boolean open =
                ticket.state() == Complimentary.State.OPEN && clock.instant().isBefore(ticket.until());
        add(Parts.classed(open ? accepting(ticket, terms) : gone(), "section"));
    }

    private Div accepting(Complimentary ticket, CohortTerms terms) {
        var notes = new Div();
        var accept = Parts.primary(getTranslation("admission.gift.accept"), () -> {
            notes.removeAll();
            if (!courses.terms(ticket.cohort()).rounds().equals(terms.rounds())) {
                show(ticket);
                return;
            }
            try {
                UI.getCurrent().navigate("welcome/" + tickets.accept(ticket.id(), who.person()));
            } catch (Refusal refusal) {
                notes.add(new RefusalNote(refusal));
            }
        });
        accept.setId("accept");
        return Parts.stack(
                new Paragraph(
                        getTranslation("admission.gift.kept", say.moment(language(), ticket.until(), terms.zone()))),
                Parts.row(accept),
                notes);
    }

    private Div gone() {
        return Parts.stack(
                new RefusalNote(getTranslation("admission.gift.gone"), getTranslation("admission.gift.gone.why")));
    }

    private Locale language() {
        return Languages.nearest(getLocale());
    }
}
