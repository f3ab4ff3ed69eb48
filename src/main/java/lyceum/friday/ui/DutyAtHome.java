package lyceum.friday.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// What somebody owes a share now: to confirm, to begin, to sum up.
@org.springframework.stereotype.Component
class DutyAtHome implements HomeSlot {
    private static final int BEFORE_HOSTING = 46;

    private final FridayFrame frame;

    DutyAtHome(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return BEFORE_HOSTING;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return frame.shares().duties(reader).stream().findFirst().map(share -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var say = frame.say();
            return new Div(
                    Parts.classed(new Paragraph(frame.community(share.community(), language)), "small", "mine"),
                    new H2(say.text(language, "friday.duty." + share.state())),
                    Parts.classed(new Paragraph(share.title()), "soft"),
                    Parts.row(Parts.primaryLink(say.text(language, "friday.duty.act"), FridayFrame.path(share))));
        });
    }
}
