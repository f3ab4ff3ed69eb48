package lyceum.sanction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import lyceum.access.Act;
import lyceum.access.Roles;
import lyceum.language.Languages;
import lyceum.language.Say;
import lyceum.sanction.OrderQueue;
import lyceum.shared.CommunityId;
import lyceum.shared.PersonId;
import lyceum.shell.Parts;
import lyceum.shell.StudioSlot;

/// The way to reports, mutes and appeals, for those who keep order.
@org.springframework.stereotype.Component
class OrderInStudio implements StudioSlot {
    private final OrderQueue queue;
    private final Roles roles;
    private final Say say;

    OrderInStudio(OrderQueue queue, Roles roles, Say say) {
        this.queue = queue;
        this.roles = roles;
        this.say = say;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public Optional<Component> show(CommunityId community, PersonId reader) {
        if (!roles.may(reader, Act.KEEP_ORDER, community)) return Optional.empty();
        var language = Languages.nearest(UI.getCurrent().getLocale());
        var waiting = queue.in(reader, community);
        var sentence = waiting.reports() + waiting.appeals() == 0
                ? say.text(language, "sanction.order.studio")
                : say.text(language, "sanction.order.studio.waits", waiting.reports(), waiting.appeals());
        return Optional.of(Parts.classed(
                new Section(
                        new H2(say.text(language, "sanction.order")),
                        Parts.classed(new Paragraph(sentence), "small", "soft"),
                        Parts.row(Parts.buttonLink(
                                say.text(language, "sanction.order.studio.act"), "studio/" + community + "/order"))),
                "section"));
    }
}
