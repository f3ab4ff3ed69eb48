package lyceum.friday.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The way to the Fridays, and whether topics wait for a date.
@org.springframework.stereotype.Component
class FridaysInStudio implements StudioSlot {
    private static final int AFTER_BROADCASTS = 53;

    private final FridayFrame frame;

    FridaysInStudio(FridayFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_BROADCASTS;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        if (!frame.fridays().keeps(reader, community)) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        boolean arranged = frame.fridays().series(reader, community).isPresent();
        int waiting = frame.shares().proposals(reader, community).size();
        var sentence = !arranged
                ? frame.say().text(language, "friday.studio.none")
                : waiting > 0
                        ? frame.say().text(language, "friday.studio.waiting", waiting)
                        : frame.say().text(language, "friday.studio.sentence");
        return Optional.of(Parts.classed(
                new Section(
                        new H2(frame.say().text(language, "friday.fridays")),
                        Parts.classed(new Paragraph(sentence), "small", "soft"),
                        Parts.row(
                                Parts.buttonLink(
                                        frame.say().text(language, "friday.studio.act"), FridayFrame.path(community)),
                                Parts.link(
                                        frame.say().text(language, "friday.arrange"),
                                        "studio/" + community + "/fridays"))),
                "section"));
    }
}
