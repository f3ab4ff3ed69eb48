package lyceum.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;
import lyceum.showcase.Showcased;

/// An author is asked whether a nominated work may be shown.
@org.springframework.stereotype.Component
class ShowcaseAtHome implements HomeSlot {
    private static final int BEFORE_WORK = 38;

    private final ShowcaseFrame frame;

    ShowcaseAtHome(ShowcaseFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return BEFORE_WORK;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return frame.showcases().mine(reader).stream()
                .filter(one -> one.state() == Showcased.State.NOMINATED)
                .findFirst()
                .map(one -> card(one, language));
    }

    private Component card(Showcased one, Locale language) {
        return new Div(
                Parts.classed(new Paragraph(frame.cohort(one.cohort(), language)), "small", "mine"),
                new H2(frame.say().text(language, "showcase.home", one.title().in(language))),
                Parts.classed(new Paragraph(frame.say().text(language, "showcase.home.sentence")), "soft"),
                Parts.row(Parts.primaryLink(
                        frame.say().text(language, "showcase.home.act"), ShowcaseFrame.page(one.id()))));
    }
}
