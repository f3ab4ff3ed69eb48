package lyceum.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.notification.Welcomes;
import lyceum.shared.PersonId;
import lyceum.shell.HomeSlot;
import lyceum.shell.Parts;

/// Before anything else: the number that was given and not looked at yet.
@org.springframework.stereotype.Component
class WaitingCeremony implements HomeSlot {
    private final Welcomes welcomes;
    private final Say say;

    WaitingCeremony(Welcomes welcomes, Say say) {
        this.welcomes = welcomes;
        this.say = say;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return welcomes.unseen(reader).stream().findFirst().map(order -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var stub = welcomes.of(order, reader, language).stub();
            return new Div(
                    Parts.classed(
                            new Paragraph(say.text(language, "notification.next.kicker", stub.course())),
                            "small",
                            "mine"),
                    new H2(say.text(language, "notification.next.title", stub.written())),
                    Parts.classed(new Paragraph(say.text(language, "notification.next.sentence")), "soft"),
                    Parts.row(Parts.primaryLink(say.text(language, "notification.next.act"), "welcome/" + order)));
        });
    }
}
