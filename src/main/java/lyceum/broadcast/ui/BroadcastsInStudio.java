package lyceum.broadcast.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.broadcast.Broadcast.State;
import lyceum.language.Languages;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The way to what is said to many groups, and whether some of it has not come through.
@org.springframework.stereotype.Component
class BroadcastsInStudio implements StudioSlot {
    private static final int AFTER_GROUPS = 52;

    private final BroadcastFrame frame;
    private final Roles roles;

    BroadcastsInStudio(BroadcastFrame frame, Roles roles) {
        this.frame = frame;
        this.roles = roles;
    }

    @Override
    public int order() {
        return AFTER_GROUPS;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        if (!roles.may(reader, Act.BROADCAST, community)) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var counts = frame.broadcasts().counts(reader, community);
        int failed = counts.getOrDefault(State.PARTLY, 0);
        int planned = counts.getOrDefault(State.SCHEDULED, 0);
        var sentence = failed > 0
                ? frame.say().text(language, "broadcast.studio.failed", failed)
                : planned > 0
                        ? frame.say().text(language, "broadcast.studio.planned", planned)
                        : frame.say().text(language, "broadcast.studio.sentence");
        var path = BroadcastFrame.path(community);
        return Optional.of(Parts.classed(
                new Section(
                        new H2(frame.say().text(language, "broadcast.broadcasts")),
                        Parts.classed(new Paragraph(sentence), "small", "soft"),
                        Parts.row(
                                Parts.buttonLink(frame.say().text(language, "broadcast.studio.act"), path),
                                Parts.link(frame.say().text(language, "broadcast.new"), path + "/new"))),
                "section"));
    }
}
