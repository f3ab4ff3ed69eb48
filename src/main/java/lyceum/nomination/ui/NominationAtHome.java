package lyceum.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.nomination.Nomination;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Somebody is proposed for core and asked whether they want to stand.
@org.springframework.stereotype.Component
class NominationAtHome implements HomeSlot {
    private static final int AFTER_AN_OFFERED_SEAT = 16;

    private final NominationFrame frame;

    NominationAtHome(NominationFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_AN_OFFERED_SEAT;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return frame.nominations().of(reader).stream()
                .filter(one -> one.state() == Nomination.State.ASKED)
                .findFirst()
                .map(this::card);
    }

    private Component card(Nomination one) {
        var language = Languages.nearest(UI.getCurrent().getLocale());
        return new Div(
                Parts.classed(
                        new Paragraph(
                                frame.communities().get(one.community()).name().in(language)),
                        "small",
                        "mine"),
                new H2(frame.say().text(language, "nomination.home")),
                Parts.classed(
                        new Paragraph(frame.say()
                                .text(language, "nomination.home.sentence", frame.group(one.group(), language))),
                        "soft"),
                Parts.row(Parts.primaryLink(
                        frame.say().text(language, "nomination.home.act"), "nominations/" + one.id())));
    }
}
