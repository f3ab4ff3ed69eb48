package lyceum.admission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.admission.RefundWishes;
import lyceum.course.Courses;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Somebody asked an owner for the money back and waits for the answer: the one that is due first.
@org.springframework.stereotype.Component
class RefundsAtHome implements HomeSlot {
    private static final int AFTER_ONES_OWN_SEAT = 30;

    private final RefundWishes wishes;
    private final Courses courses;
    private final TermsInWords words;
    private final Say say;

    RefundsAtHome(RefundWishes wishes, Courses courses, TermsInWords words, Say say) {
        this.wishes = wishes;
        this.courses = courses;
        this.words = words;
        this.say = say;
    }

    @Override
    public int order() {
        return AFTER_ONES_OWN_SEAT;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return wishes.next(reader).map(this::card);
    }

    private Component card(RefundWishes.Next next) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var terms = courses.terms(next.cohort());
        var due = say.moment(language, next.due(), terms.zone());
        return new Div(
                Parts.classed(
                        new Paragraph(say.text(language, "admission.next.asked.kicker", words.what(terms, language))),
                        "small",
                        "mine"),
                new H2(
                        next.howMany() == 1
                                ? say.text(language, "admission.next.asked.title.one")
                                : say.text(language, "admission.next.asked.title", next.howMany())),
                Parts.classed(
                        new Paragraph(
                                next.howMany() == 1
                                        ? say.text(language, "admission.next.asked.sentence.one", due)
                                        : say.text(language, "admission.next.asked.sentence", due)),
                        "soft"),
                Parts.row(Parts.primaryLink(say.text(language, "admission.next.asked.act"), "order/" + next.order())));
    }
}
