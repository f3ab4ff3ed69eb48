package lyceum.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.review.QueueLine;
import lyceum.review.ReviewInvitation;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// A core member is invited to read, or has said yes and works wait.
@org.springframework.stereotype.Component
class ReviewsAtHome implements HomeSlot {
    private static final int AFTER_OWN_WORK = 42;

    private final ReviewFrame frame;

    ReviewsAtHome(ReviewFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_OWN_WORK;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var mine = frame.invitations().mine(reader);
        var asked = mine.stream().filter(one -> !one.isAccepted()).findFirst();
        if (asked.isPresent())
            return asked.map(one ->
                    card(one, "review.invited.next", "review-invitations/" + one.id(), "review.invited.see", language));
        return mine.stream()
                .filter(one ->
                        frame.assignments().mayRead(reader, frame.invitations().about(reader, one.id())))
                .filter(one -> frame.reviews().queue(reader, one.assignment()).stream()
                        .anyMatch(line -> line.state() == QueueLine.State.WAITING))
                .findFirst()
                .map(one -> card(
                        one,
                        "review.invited.waiting",
                        "work/" + one.assignment() + "/desk",
                        "review.invited.read",
                        language));
    }

    private Component card(ReviewInvitation one, String words, String path, String act, Locale language) {
        var title = frame.invitations().about(one.person(), one.id()).title().in(language);
        return new Div(
                Parts.classed(
                        new Paragraph(
                                frame.communities().get(one.community()).name().in(language)),
                        "small",
                        "mine"),
                new H2(frame.say().text(language, "review.invited", title)),
                Parts.classed(new Paragraph(frame.say().text(language, words)), "soft"),
                Parts.row(Parts.primaryLink(frame.say().text(language, act), path)));
    }
}
