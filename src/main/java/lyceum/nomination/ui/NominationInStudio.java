package lyceum.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// From the studio to those who could come to core: for everybody who may propose somebody.
@org.springframework.stereotype.Component
class NominationInStudio implements StudioSlot {
    private static final int AFTER_THE_ROUND_TABLES = 56;

    private final NominationFrame frame;

    NominationInStudio(NominationFrame frame) {
        this.frame = frame;
    }

    @Override
    public int order() {
        return AFTER_THE_ROUND_TABLES;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        var all = frame.groups().known(community).stream()
                .filter(group -> frame.nominations().mayNominate(reader, group.id()))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var links = Parts.row();
        for (var group : all)
            links.add(
                    Parts.link(
                            frame.say()
                                    .text(
                                            language,
                                            "nomination.radar.of",
                                            group.name().in(language)),
                            NominationFrame.radar(group.id())),
                    Parts.link(
                            frame.say().text(language, "nomination.nominees"), NominationFrame.nominees(group.id())));
        return Optional.of(Parts.classed(
                new Section(new H2(frame.say().text(language, "nomination.studio")), links), "section"));
    }
}
