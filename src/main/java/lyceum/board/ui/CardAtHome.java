package lyceum.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.board.Card;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// One's own next card.
@org.springframework.stereotype.Component
class CardAtHome implements HomeSlot {
    private static final int AFTER_THE_HOST = 49;

    private final BoardFrame frame;

    CardAtHome(BoardFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_THE_HOST;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return frame.cards().next(reader).map(this::part);
    }

    private Component part(Card card) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var project = frame.access().known(card.project());
        var due = card.due();
        boolean late = due != null && due.isBefore(frame.today(project));
        return new Div(
                Parts.classed(new Paragraph(frame.kicker(project, language)), "small", "mine"),
                new H2(card.title()),
                Parts.classed(
                        new Paragraph(
                                due == null
                                        ? project.title()
                                        : frame.say()
                                                .text(
                                                        language,
                                                        late ? "board.home.late" : "board.home.due",
                                                        project.title(),
                                                        due)),
                        "soft"),
                Parts.row(Parts.primaryLink(
                        frame.say().text(language, "board.home.act"),
                        CardLines.path(card.project()) + "/" + card.id())));
    }
}
