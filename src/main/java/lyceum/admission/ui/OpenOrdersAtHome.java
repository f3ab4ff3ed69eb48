package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import lyceum.admission.Admissions;
import lyceum.admission.OrderRow;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// The seat that is kept for somebody and not paid yet; an offer from the waitlist is one too. The one that runs out
/// first.
@org.springframework.stereotype.Component
class OpenOrdersAtHome implements HomeSlot {
    private final Admissions admissions;
    private final Courses courses;
    private final TermsInWords words;
    private final Say say;
    private final Clock clock;

    OpenOrdersAtHome(Admissions admissions, Courses courses, TermsInWords words, Say say, Clock clock) {
        this.admissions = admissions;
        this.courses = courses;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return admissions.ordersOf(reader).stream()
                .filter(order -> order.state().isPayable())
                .min(Comparator.comparing(OrderRow::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::card);
    }

    private Component card(OrderRow order) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var terms = courses.terms(order.cohort());
        var kind = order.offered() ? "offer" : "pay";
        var until = order.until();
        var left = new Paragraph(new Span(say.text(language, "admission.next." + kind + ".kicker")));
        if (until != null) left.add(new Countdown(until, clock));
        return new Div(
                Parts.classed(left, "small", "mine"),
                new H2(words.what(terms, language)),
                Parts.classed(
                        new Paragraph(say.text(
                                language,
                                "admission.next." + kind + ".sentence",
                                order.price(),
                                until == null ? "" : say.moment(language, until, terms.zone()))),
                        "soft"),
                Parts.row(Parts.primaryLink(
                        say.text(language, "admission.next." + kind + ".act"), "order/" + order.id())));
    }
}
