package lyceum.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// How many name cards are to be mended.
@org.springframework.stereotype.Component
class CardsInStudio implements StudioSlot {
    private final DirectoryFrame frame;

    CardsInStudio(DirectoryFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        if (!frame.roles().may(reader, Act.KEEP_CARDS, community)) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var heading = new H2(frame.say().text(language, "directory.cards"));
        heading.add(Parts.classed(
                new Span(frame.say()
                        .text(language, "directory.cards.count", frame.desk().countToMend(reader, community))),
                "note-beside"));
        return Optional.of(Parts.classed(
                new Section(
                        heading,
                        Parts.row(
                                Parts.link(
                                        frame.say().text(language, "directory.cards.open"),
                                        "studio/" + community + "/cards"),
                                Parts.link(
                                        frame.say().text(language, "directory.title"),
                                        DirectoryFrame.path(community)))),
                "section"));
    }
}
