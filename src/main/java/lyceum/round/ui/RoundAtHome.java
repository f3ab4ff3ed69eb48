package lyceum.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.round.Duties;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// What a round waits for from its reader: to read the own result, to appeal, to hand over; to sign, to answer.
@org.springframework.stereotype.Component
class RoundAtHome implements HomeSlot {
    private static final int BEFORE_FRIDAYS = 44;

    private final RoundFrame frame;
    private final Duties duties;

    RoundAtHome(RoundFrame frame, Duties duties) {
        this.frame = frame;
        this.duties = duties;
    }

    @Override
    public int order() {
        return BEFORE_FRIDAYS;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return duties.of(reader).map(duty -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var say = frame.say();
            var group = frame.groups().known(duty.round().group());
            return new Div(
                    Parts.classed(new Paragraph(frame.kicker(group, language)), "small", "mine"),
                    new H2(say.text(language, frame.words().key(duty.round().heldIn(), "round.duty." + duty.kind()))),
                    Parts.classed(
                            new Paragraph(say.text(
                                    language, "round.title", duty.round().ordinal())),
                            "soft"),
                    Parts.row(Parts.primaryLink(
                            say.text(language, "round.duty.act." + duty.kind()), RoundFrame.path(duty.round()))));
        });
    }
}
