package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.sanction.Sanction;
import lyceum.sanction.Sanctions;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Whoever is muted or removed reads it here first: nobody is held back without knowing.
@org.springframework.stereotype.Component
class SanctionsAtHome implements HomeSlot {
    private static final int BEFORE_EVERYTHING_BUT_MONEY = 28;

    private final Sanctions sanctions;
    private final OrderWords words;
    private final Say say;
    private final Clock clock;

    SanctionsAtHome(Sanctions sanctions, OrderWords words, Say say, Clock clock) {
        this.sanctions = sanctions;
        this.words = words;
        this.say = say;
        this.clock = clock;
    }

    @Override
    public int order() {
        return BEFORE_EVERYTHING_BUT_MONEY;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return sanctions.own(reader).stream()
                .filter(one -> one.at(clock.instant()) == Sanction.State.RUNS)
                .findFirst()
                .map(one -> card(one, language));
    }

    private Component card(Sanction one, Locale language) {
        return new Div(
                Parts.classed(new Paragraph(words.where(one, language)), "small", "mine"),
                new H2(
                        one.kind() == Sanction.Kind.MUTE
                                ? say.text(language, "sanction.home.MUTE", words.until(one, language))
                                : say.text(language, "sanction.home.REMOVAL", words.group(one.group(), language))),
                Parts.classed(
                        new Paragraph(say.text(
                                language, "sanction.home.sentence", one.clause().in(language))),
                        "soft"),
                Parts.row(Parts.primaryLink(say.text(language, "sanction.home.act"), "sanctions/" + one.id())));
    }
}
