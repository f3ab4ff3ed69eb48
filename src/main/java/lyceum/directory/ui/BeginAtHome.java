package lyceum.directory.ui;

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

/// The next of the first steps, until all are done.
@org.springframework.stereotype.Component
class BeginAtHome implements HomeSlot {
    private final DirectoryFrame frame;

    BeginAtHome(DirectoryFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Component> show(PersonId reader) {
        return frame.steps().waiting(reader).entrySet().stream().findFirst().map(next -> {
            var language = Languages.nearest(UI.getCurrent().getLocale());
            var say = frame.say();
            return new Div(
                    Parts.classed(new Paragraph(frame.name(next.getKey(), language)), "small", "mine"),
                    new H2(say.text(language, "directory.home." + next.getValue())),
                    Parts.classed(
                            new Paragraph(say.text(language, "directory.home." + next.getValue() + ".sentence")),
                            "soft"),
                    Parts.row(Parts.primaryLink(say.text(language, "directory.home.do"), "begin/" + next.getKey())));
        });
    }
}
