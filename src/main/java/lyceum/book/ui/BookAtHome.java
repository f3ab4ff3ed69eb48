package lyceum.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.book.Book;
import lyceum.book.PageClaim;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Pages that wait for their reader, were returned, or are due.
@org.springframework.stereotype.Component
class BookAtHome implements HomeSlot {
    private static final int AFTER_REVIEWS = 43;

    private final BookFrame frame;

    BookAtHome(BookFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_REVIEWS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return frame.books().next(reader).map(claim -> card(reader, claim, language));
    }

    private Component card(PersonId reader, PageClaim claim, Locale language) {
        var project = frame.access().known(claim.project());
        var unit = frame.books().of(reader, project.id()).map(Book::unit).orElse(Book.Unit.PAGE);
        var pages =
                frame.say().text(language, "book.pages." + unit, claim.pages().toString());
        var what = "book.home." + claim.state();
        return new Div(
                Parts.classed(new Paragraph(project.title()), "small", "mine"),
                new H2(frame.say().text(language, what, pages)),
                Parts.classed(new Paragraph(frame.say().text(language, what + ".what")), "soft"),
                Parts.row(Parts.primaryLink(
                        frame.say().text(language, what + ".act"), BookFrame.path(project.id()) + "/" + claim.id())));
    }
}
